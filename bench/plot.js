// The growth of time and memory as SVG: readable on white and on black.

const [WIDTH, HEIGHT] = [380, 260];
const LEGEND = 36;
const MARGIN = { left: 62, right: 38, top: 44, bottom: 36 };
const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
const GREY = '#808890';
const COLORS = { dialogue: '#2f81f7', docxtemplater: '#e07b24' };

/**
 * @param rows each with `by`, what becomes more, and `lines`: a name of COLORS and points of `count`, `seconds` and `peak`
 *   (MB); the last line of a row is the one that is compared with linear growth
 * @returns the text of an SVG: a row of two panels each
 */
export function plot(rows) {
  const [width, height] = [2 * WIDTH, LEGEND + rows.length * HEIGHT];
  const panels = rows.flatMap(({ by, lines }, row) => [
    panel(0, row, `Seconds, by ${by}`, valuesOf(lines, 'seconds')),
    panel(1, row, `Peak megabytes, by ${by}`, valuesOf(lines, 'peak')),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="${GREY}">
<title>Time and memory as the work grows, both axes logarithmic; the dashed line is linear growth</title>
${legend()}
${panels.join('\n')}
</svg>
`;
}

function valuesOf(lines, of) {
  return lines.map(({ name, points }) => ({ name, points: points.map((point) => [point.count, point[of]]) }));
}

function legend() {
  const entry = (at, stroke, more, words) =>
    `<path d="M${at} 24 H${at + 24}" stroke="${stroke}" stroke-width="2"${more}/>${text(at + 31, 28, words, 'start')}`;
  return [
    entry(MARGIN.left, COLORS.dialogue, '', 'dialogue'),
    entry(MARGIN.left + 110, COLORS.docxtemplater, '', 'docxtemplater'),
    entry(MARGIN.left + 250, GREY, ' stroke-dasharray="4 4"', 'linear growth'),
  ].join('\n');
}

function panel(column, row, title, lines) {
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map(([count]) => count),
    INNER.width,
  );
  const y = scale(
    all.map(([, value]) => value),
    INNER.height,
  );
  const at = ([count, value]) => [round(x.place(count)), round(INNER.height - y.place(value))];
  const grid = [
    ...x.ticks.map((tick) => {
      const [left] = at([tick, 1]);
      return rule([left, 0], [left, INNER.height]) + text(left, INNER.height + 18, label(tick), 'middle');
    }),
    ...y.ticks.map((tick) => {
      const [, top] = at([1, tick]);
      return rule([0, top], [INNER.width, top]) + text(-9, top + 4, label(tick), 'end');
    }),
  ];
  return `<g transform="translate(${column * WIDTH + MARGIN.left} ${LEGEND + row * HEIGHT + MARGIN.top})">
${text(0, -16, title, 'start', ' font-weight="bold" font-size="13"')}
${grid.join('\n')}
${linear(lines.at(-1).points.at(-1), x, y, at)}
${lines.map((line) => curve(line, at)).join('\n')}
</g>`;
}

/** What is strictly linear through a point, as far as it lies in the panel. */
function linear([count, value], x, y, at) {
  const low = Math.max(x.ticks[0], (y.ticks[0] * count) / value);
  return `<path d="M${at([low, (value * low) / count])} L${at([count, value])}" stroke="${GREY}" stroke-width="1.5" stroke-dasharray="4 4" fill="none"/>`;
}

function curve({ name, points }, at) {
  const color = COLORS[name];
  const way = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join(' ');
  const dots = points.map(at).map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3.5"/>`);
  return `<g fill="${color}"><path d="${way}" stroke="${color}" stroke-width="2" fill="none"/>${dots.join('')}</g>`;
}

/** Powers of ten around some values, on so many pixels. */
function scale(values, length) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return { ticks, place: (value) => ((Math.log10(value) - from) / (to - from)) * length };
}

function rule([x1, y1], [x2, y2]) {
  return `<path d="M${x1} ${y1} L${x2} ${y2}" stroke="${GREY}" opacity="0.25"/>`;
}

function text(x, y, words, anchor, more = '') {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${more}>${words}</text>`;
}

function label(tick) {
  return tick < 1 ? String(round(tick)) : String(Math.round(tick)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

function round(value) {
  return Math.round(value * 100) / 100;
}

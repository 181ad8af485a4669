// The growth of time and memory as SVG: readable on white and on black.

const [WIDTH, HEIGHT] = [360, 250];
const MARGIN = { left: 58, right: 36, top: 40, bottom: 42 };
const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
const GREY = '#808890';
const [BLUE, RED] = ['#2f7ed8', '#d9534f'];

/** @param series each a name and points of `count`, `seconds` and `peak` (MB) @returns the text of an SVG, a row of two panels each */
export function plot(series) {
  const panels = series.flatMap(({ name, points }, row) => [
    panel(
      0,
      row,
      `Seconds, by ${name}`,
      BLUE,
      points.map(({ count, seconds }) => [count, seconds]),
    ),
    panel(
      1,
      row,
      `Megabytes held at most, by ${name}`,
      RED,
      points.map(({ count, peak }) => [count, peak]),
    ),
  ]);
  const [width, height] = [2 * WIDTH, series.length * HEIGHT];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="${GREY}">
<title>Time and memory as the work grows; the dashed line is linear growth</title>
${panels.join('\n')}
</svg>
`;
}

function panel(column, row, title, color, points) {
  const x = scale(
    points.map(([count]) => count),
    INNER.width,
  );
  const y = scale(
    points.map(([, value]) => value),
    INNER.height,
  );
  const at = ([count, value]) => [round(x.place(count)), round(INNER.height - y.place(value))];
  const grid = [
    ...x.ticks.map((tick) => {
      const [left] = at([tick, 1]);
      return (
        line([left, 0], [left, INNER.height], 0.25) + text(left, INNER.height + 18, label(tick), 'middle')
      );
    }),
    ...y.ticks.map((tick) => {
      const [, top] = at([1, tick]);
      return line([0, top], [INNER.width, top], 0.25) + text(-8, top + 4, label(tick), 'end');
    }),
  ];
  const [count, value] = points.at(-1);
  // What is strictly linear through the last point, as far as it lies in the panel.
  const low = Math.max(x.from, (y.from * count) / value);
  const linear = `<path d="M${at([low, (value * low) / count])} L${at([count, value])}" stroke="${GREY}" stroke-dasharray="4 4" fill="none"/>`;
  const way = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join(' ');
  const dots = points.map((point) => {
    const [left, top] = at(point);
    return `<circle cx="${left}" cy="${top}" r="3.5" fill="${color}"/>`;
  });
  return `<g transform="translate(${column * WIDTH + MARGIN.left} ${row * HEIGHT + MARGIN.top})">
${text(0, -18, title, 'start', ' font-weight="bold" font-size="13"')}
${grid.join('\n')}
${linear}<path d="${way}" stroke="${color}" stroke-width="2" fill="none"/>${dots.join('')}
</g>`;
}

/** Powers of ten around some values, on so many pixels. */
function scale(values, length) {
  const [from, to] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  return { from: ticks[0], ticks, place: (value) => ((Math.log10(value) - from) / (to - from)) * length };
}

function line([x1, y1], [x2, y2], opacity) {
  return `<path d="M${x1} ${y1} L${x2} ${y2}" stroke="${GREY}" opacity="${opacity}"/>`;
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

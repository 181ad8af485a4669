import type { DrawnStroke, Picture } from './word.ts';
import { below, child, type Node, twips } from './xml.ts';

/** English Metric Units of drawings (ECMA-376 part 1, 20.1.10.16). */
const EMU_PER_TWIP = 635;
const EMU_PER_POINT = 12_700;

/** A shape or picture flatter than this, in twips, is a line. */
const FLAT = 60;

/** An anchored line this far under the top of its paragraph, in twips, stands below the text. */
const UNDER = 120;

export interface Drawn {
  lines: DrawnStroke[];
  pictures: Picture[];
  /** The contents of text boxes, and whether a line goes round them. */
  boxes: { content: Node; framed: boolean }[];
}

/** What a `w:drawing`, `w:pict` or `w:object` shows. @param partOf name of the part a relation points to */
export function readDrawing(node: Node, partOf: (relation: string) => string | null): Drawn {
  const drawn: Drawn = { lines: [], pictures: [], boxes: [] };
  if (node.name === 'w:drawing') for (const holder of node.children) readHolder(holder, drawn, partOf);
  else readVml(node, drawn, partOf);
  return drawn;
}

function readHolder(holder: Node, drawn: Drawn, partOf: (relation: string) => string | null): void {
  const inline = holder.name === 'wp:inline';
  if (!inline && holder.name !== 'wp:anchor') return;
  const extent = child(holder, 'wp:extent')?.attributes ?? {};
  const [width, height] = [emu(extent.cx), emu(extent.cy)];
  const offset = child(child(holder, 'wp:positionV'), 'wp:posOffset')?.text;
  const side = !inline && offset !== undefined && emu(offset) < UNDER ? 'above' : 'below';
  for (const blip of below(holder, 'a:blip')) {
    const relation = blip.attributes['r:embed'];
    const part = relation === undefined ? null : partOf(relation);
    if (height > FLAT) drawn.pictures.push({ part, width, height, inline });
    else drawn.lines.push({ technique: 'picture', length: width, side, weight: height / 20 });
  }
  for (const shape of below(holder, 'wps:wsp')) {
    const content = [...below(shape, 'w:txbxContent')][0];
    const properties = child(shape, 'wps:spPr');
    if (content !== undefined) drawn.boxes.push({ content, framed: isOutlined(shape, properties) });
    else if (isLine(properties, height)) {
      const size = child(child(properties, 'a:xfrm'), 'a:ext')?.attributes.cx;
      const weight = child(properties, 'a:ln')?.attributes.w;
      drawn.lines.push({
        technique: 'drawing',
        length: size === undefined ? width : emu(size),
        side,
        weight: weight === undefined ? null : Number(weight) / EMU_PER_POINT,
      });
    }
  }
}

function isLine(properties: Node | undefined, height: number): boolean {
  const kind = child(properties, 'a:prstGeom')?.attributes.prst ?? '';
  const own = child(child(properties, 'a:xfrm'), 'a:ext')?.attributes.cy;
  return (
    kind === 'line' || kind.startsWith('straightConnector') || (own === undefined ? height : emu(own)) <= FLAT
  );
}

/** A line of its own, or one from the style of the shape, unless it is taken away. */
function isOutlined(shape: Node, properties: Node | undefined): boolean {
  const own = child(properties, 'a:ln');
  if (own !== undefined) return child(own, 'a:noFill') === undefined;
  const reference = child(child(shape, 'wps:style'), 'a:lnRef')?.attributes.idx;
  return reference !== undefined && reference !== '0';
}

const shapes = ['v:line', 'v:shape', 'v:rect', 'v:roundrect', 'v:polyline'];

function readVml(node: Node, drawn: Drawn, partOf: (relation: string) => string | null): void {
  for (const name of shapes) for (const shape of below(node, name)) readShape(shape, drawn, partOf);
}

function readShape(shape: Node, drawn: Drawn, partOf: (relation: string) => string | null): void {
  const style = styleOf(shape.attributes.style);
  const [width, height] = [cssTwips(style.get('width')), cssTwips(style.get('height'))];
  const content = [...below(shape, 'w:txbxContent')][0];
  const image = [...below(shape, 'v:imagedata')][0];
  if (content !== undefined) {
    drawn.boxes.push({ content, framed: !/^(?:f|false|0)$/u.test(shape.attributes.stroked ?? 't') });
  } else if (image !== undefined) {
    const relation = image.attributes['r:id'];
    const inline = style.get('position') !== 'absolute';
    const part = relation === undefined ? null : partOf(relation);
    drawn.pictures.push({ part, width: width ?? 0, height: height ?? 0, inline });
  } else if (shape.name === 'v:line' || isConnector(shape) || (height ?? FLAT + 1) <= FLAT) {
    drawn.lines.push({
      technique: 'vml',
      length: shape.name === 'v:line' ? between(shape) : (width ?? null),
      side: (cssTwips(style.get('margin-top')) ?? UNDER) < UNDER ? 'above' : 'below',
      weight: weightOf(shape.attributes.strokeweight),
    });
  }
}

/** Word’s own connectors: `type="#_x0000_t32"` is a straight arrow, `t20` a line. */
function isConnector(shape: Node): boolean {
  return (
    /_t(?:20|32)$/u.test(shape.attributes.type ?? '') || shape.attributes['o:connectortype'] === 'straight'
  );
}

function between(line: Node): number | null {
  const point = (text: string | undefined) => (text ?? '').split(',').map((n) => cssTwips(n) ?? 0);
  const [fromX = 0] = point(line.attributes.from);
  const [toX = 0] = point(line.attributes.to);
  const length = Math.abs(toX - fromX);
  return length === 0 ? null : length;
}

function weightOf(weight: string | undefined): number | null {
  const size = cssTwips(weight);
  return size === undefined ? null : size / 20;
}

function styleOf(style: string | undefined): Map<string, string> {
  const pairs = (style ?? '').split(';').map((pair) => pair.split(':'));
  return new Map(pairs.map(([name = '', text = '']) => [name.trim().toLowerCase(), text.trim()]));
}

/** A bare number counts pixels of 1/96 inch. */
function cssTwips(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^-?[\d.]+(?:px)?$/u.test(text.trim()) ? Number.parseFloat(text) * 15 : twips(text);
}

function emu(text: string | undefined): number {
  return Number(text ?? 0) / EMU_PER_TWIP;
}

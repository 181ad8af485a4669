import { type Element, setAttribute } from '../../templates/xml.ts';
import type { LettersLook, Shape } from './change.ts';
import { propertiesOf, property } from './order.ts';

/** Gives a `w:p` this shape by formatting of its own, which goes before that of any style. */
export function shapeParagraph(paragraph: Element, shape: Shape): void {
  const properties = propertiesOf(paragraph, 'w:pPr');
  const own = (name: string): Element => property(properties, 'w:pPr', name);
  if (shape.align !== undefined) setAttribute(own('w:jc'), 'w:val', shape.align);
  if (shape.left !== undefined) {
    forget(own('w:ind'), ['start', 'startChars', 'leftChars']);
    setAttribute(own('w:ind'), 'w:left', whole(shape.left));
  }
  if (shape.firstLine !== undefined) {
    forget(own('w:ind'), ['hanging', 'hangingChars', 'firstLineChars']);
    setAttribute(own('w:ind'), 'w:firstLine', whole(shape.firstLine));
  }
  if (shape.before !== undefined) gap(own('w:spacing'), 'before', shape.before);
  if (shape.after !== undefined) gap(own('w:spacing'), 'after', shape.after);
  // A style may take gaps between its own paragraphs away.
  if ((shape.before ?? 0) > 0) setAttribute(own('w:contextualSpacing'), 'w:val', '0');
  if (shape.line === undefined) return;
  const { rule, value } = shape.line;
  setAttribute(own('w:spacing'), 'w:line', whole(value * (rule === 'auto' ? 240 : 20)));
  setAttribute(own('w:spacing'), 'w:lineRule', rule);
}

function gap(spacing: Element, side: 'before' | 'after', points: number): void {
  forget(spacing, [`${side}Lines`, `${side}Autospacing`]);
  setAttribute(spacing, `w:${side}`, whole(points * 20));
}

function forget(node: Element, names: readonly string[]): void {
  for (const name of names) setAttribute(node, `w:${name}`, null);
}

/** Gives a run, or the mark of a paragraph, this look; `holder` is a `w:r` or a `w:pPr`. */
export function dressRun(holder: Element, look: LettersLook): void {
  const properties =
    holder.name === 'w:pPr' ? property(holder, 'w:pPr', 'w:rPr') : propertiesOf(holder, 'w:rPr');
  const own = (name: string): Element => property(properties, 'w:rPr', name);
  const say = (name: string, value: string): void => {
    own(name).attributes = ` w:val="${value}"`;
  };
  if (look.font !== undefined) {
    forget(own('w:rFonts'), ['asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme']);
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      setAttribute(own('w:rFonts'), `w:${slot}`, look.font);
  }
  if (look.size !== undefined) for (const name of ['w:sz', 'w:szCs']) say(name, whole(look.size * 2));
  if (look.bold !== undefined) say('w:b', look.bold ? '1' : '0');
  if (look.italic !== undefined) say('w:i', look.italic ? '1' : '0');
  if (look.underline !== undefined) say('w:u', look.underline ? 'single' : 'none');
  if (look.colour !== undefined) say('w:color', look.colour);
}

function whole(value: number): string {
  return String(Math.round(value));
}

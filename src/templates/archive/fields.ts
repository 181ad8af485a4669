/**
 * Fields of Word that work out of the paper itself. All others fetch (INCLUDETEXT, INCLUDEPICTURE, LINK, DATABASE), start
 * programs (DDE, DDEAUTO, MACROBUTTON), ask or hide what they are (QUOTE), and no paper needs them (ECMA-376 part 1, 17.16.5).
 */
const harmless: ReadonlySet<string> = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF TOC TC TOA TA INDEX XE SEQ LISTNUM AUTONUM AUTONUMLGL ' +
    'AUTONUMOUT DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME REVNUM AUTHOR LASTSAVEDBY TITLE SUBJECT KEYWORDS COMMENTS ' +
    'DOCPROPERTY FILENAME FILESIZE NUMCHARS NUMWORDS HYPERLINK IF COMPARE EQ SYMBOL ADVANCE SHAPE FORMTEXT FORMCHECKBOX ' +
    'FORMDROPDOWN BIDIOUTLINE CITATION BIBLIOGRAPHY'
  ).split(' '),
);

/** The name of a field that a template may not hold; null for the others. */
export function refusedField(instruction: string): string | null {
  if (instruction.trim() === '') return null;
  const name = /^[\s"“”']*(=|[^\s"“”'\\]+)?/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
  return name === '=' || harmless.has(name) ? null : name;
}

/** Puts together the instructions of the fields of a part, which Word may cut into any pieces and nest. */
export interface FieldReader {
  /** `begin`, `separate`, `end` of a field. */
  mark(kind: string): void;
  instruction(text: string): void;
  /** A field in one piece. */
  simple(instruction: string): void;
  /** At the end of the part: instructions of what was never closed. @returns every instruction met */
  close(): string[];
}

export function fieldReader(): FieldReader {
  const open: { instruction: string; told: boolean }[] = [];
  const done: string[] = [];
  const begin = (): void => {
    const outer = open.at(-1);
    // What a nested field gives as the name of the outer one can be anything.
    if (outer !== undefined && !outer.told && outer.instruction.trim() === '') outer.instruction = '{…}';
    open.push({ instruction: '', told: false });
  };
  const end = (): void => {
    const field = open.pop();
    if (field !== undefined) done.push(field.instruction);
  };
  const instruction = (text: string): void => {
    const field = open.at(-1);
    if (field === undefined) done.push(text);
    else if (!field.told) field.instruction += text;
  };
  return {
    mark(kind) {
      const field = open.at(-1);
      if (kind === 'begin') begin();
      else if (kind === 'end') end();
      else if (field !== undefined) field.told = true;
    },
    instruction,
    simple(text) {
      begin();
      instruction(text);
      end();
    },
    close() {
      while (open.length > 0) end();
      return done;
    },
  };
}

/** How much a file that anyone may have made is allowed to ask of us; each is far beyond any paper of an office. */

/** A .docx on the disk. */
export const MAX_TEMPLATE_BYTES = 20 * 1024 * 1024;

/** A sentence or a page (.hbs) on the disk; the longest shipped one takes 2 KB. */
export const MAX_TEXT_BYTES = 256 * 1024;

/** All parts of a .docx inflated, as its directory says, before anything is inflated. */
export const MAX_INFLATED_BYTES = 50 * 1024 * 1024;

/** The same for a paper we wrote ourselves and look at again: an album of photos is in it. */
export const MAX_PAPER_BYTES = 256 * 1024 * 1024;

/** Entries of an archive; a paper of Word has about fifteen, and one for each picture. */
export const MAX_PARTS = 4096;

/** Elements inside each other: a table in a table takes four, and Word stops nesting tables long before. */
export const MAX_DEPTH = 256;

/** Elements of one part: thousands of pages. */
export const MAX_ELEMENTS = 1_000_000;

/** Letters of one part: seven hundred full pages. */
export const MAX_LETTERS = 2_000_000;

/** Letters of one paragraph of a paper to be judged, seven pages without a break: patterns go over a paragraph again and again. */
export const MAX_PARAGRAPH = 20_000;

/** XML of a template, all parts together; the shipped ones have 40 KB, and Word makes it ten times as much. */
export const MAX_TEMPLATE_XML = 3 * 1024 * 1024;

/** Braces in the text of a template; the engine looks through the whole text for each. */
export const MAX_BRACES = 2000;

/** The title of a test or group that runs: behind `test(`, `describe(`, `itAsRoot(` or the table of an `each`. */
const TITLE = /(?:\b(?:test|describe|it)\w*|\))\(\s*(['"`])(.*?)\1/g;

/** What the tests and groups in the text of a test file are called. */
export function titlesIn(text: string): string[] {
  return Array.from(text.matchAll(TITLE), ([, , title = '']) => title);
}

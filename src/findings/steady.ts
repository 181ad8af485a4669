/** Controls, and the marks that turn the direction of writing. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line as a terminal can safely show it: what a file or its name holds may steer the cursor, hide a part or pose as
 * another line of ours.
 */
export function steady(line: string): string {
  return line.replace(STEERING, '\ufffd');
}

/** JSON leaves these as they are; in a terminal they would steer it all the same. */
const STEERING = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON on one line, line feed included; no sign of it can do anything but be read. */
export function jsonLine(value: unknown): string {
  const coded = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(STEERING, coded)}\n`;
}

/** More texts than a large file holds; a long batch forgets and begins anew. */
const MOST = 20_000;
/** What is longer is neither a name nor a word and not worth its place. */
const LONG = 500;

/** The same function of a text with its answers kept, for names and words come back again and again. The answers are shared: not to be changed. */
export function remember<T extends string | object | null>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONG) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    // A copy of its own: a part of a text keeps the whole file in memory from which it was cut.
    const copy = ` ${text}`.slice(1);
    const answer = read(copy);
    if (known.size === MOST) known.clear();
    known.set(copy, answer);
    return answer;
  };
}

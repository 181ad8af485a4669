import { clean } from '../vi/text.ts';

/** A view with every text as it is printed, on one line; names of photo files stay, for by them the photos are found. */
export function asPrinted(view: object): object {
  return Object.fromEntries(
    Object.entries(view).map(([key, value]) => [key, key === 'tep' ? value : printed(value)]),
  );
}

function printed(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(printed);
  return typeof value === 'object' && value !== null ? asPrinted(value) : value;
}

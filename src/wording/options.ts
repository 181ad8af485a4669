/** Text, not HTML; a fact that a sentence names and nobody gave is an error, never an empty place. */
export const COMPILE_OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
} as const;

/** The program as a library: the same steps the commands take, without printing and without writing. */
export type { Finding, Severity, Text } from './findings/finding.ts';
export { EnvironmentError, type Io, UsageError } from './io.ts';
export { main, nodeIo } from './main.ts';
export type { Conference, DocumentKind } from './model/conference.ts';
export { checkDialogue } from './pipeline/check.ts';
export { composePapers, kindsOf, missingFindings, type Paper, wordingOf } from './pipeline/compose.ts';
export { differenceOf, makePaper, readPaper } from './pipeline/diff.ts';
export { makers } from './pipeline/origin.ts';
export { type Dialogue, type ReadOptions, readDialogue } from './pipeline/read.ts';
export { type Produced, produce } from './pipeline/render.ts';
export { type Verified, verifyFile } from './pipeline/verify.ts';

import { has, testNeeding } from './needs.ts';

export function hasLibreOffice(): boolean {
  return has('LibreOffice');
}

/** A test that needs LibreOffice: skipped without it, unless REQUIRE_RENDERERS=1 wants it to run and fail. */
export const itRenders = testNeeding('LibreOffice');

import { test } from 'vitest';
import { nodeFiles } from '../../src/io.ts';
import { findOffice } from '../../src/render/office.ts';

export function hasLibreOffice(): boolean {
  return findOffice({ env: process.env, files: nodeFiles, platform: process.platform }) !== null;
}

/** A test that needs LibreOffice: skipped without it, unless REQUIRE_RENDERERS=1 wants it to run and fail. */
export const itRenders = test.skipIf(!hasLibreOffice() && process.env.REQUIRE_RENDERERS !== '1');

import type { Unplaced } from '../findings/finding.ts';
import { parseInteger } from '../vi/number.ts';
import type { Raw } from './fold.ts';
import { validate } from './generated/validator.js';
import { improve } from './improve.ts';
import { problemsOf } from './problem.ts';

/** Version of the file format that this program reads. */
const FORMAT_VERSION = 1;

/**
 * Whether the data has the shape of the schema: every unknown or missing key, wrong kind of value and unknown choice, with
 * its cure (`schema/…`). A file of a newer version gives `schema/version` alone, as what it holds cannot be judged here.
 */
export function validateShape(raw: Raw): Unplaced[] {
  const newer = newerVersion(raw);
  if (newer !== null) return [newer];
  if (validate(raw)) return [];
  return improve(problemsOf(validate.errors ?? [], raw));
}

function newerVersion(raw: Raw): Unplaced | null {
  const typed = typeof raw === 'object' && !Array.isArray(raw) ? raw.phien_ban : undefined;
  const version = typeof typed === 'string' ? parseInteger(typed) : null;
  if (version === null || version <= FORMAT_VERSION) return null;
  return {
    code: 'schema/version',
    severity: 'error',
    message: {
      vi: `tệp ghi theo phiên bản ${version}, chương trình này chỉ đọc được phiên bản ${FORMAT_VERSION}`,
      en: `the file is of version ${version}, this program reads version ${FORMAT_VERSION}`,
    },
    hint: {
      vi: `cài bản dialogue mới hơn, hoặc sửa thành \`phien_ban: ${FORMAT_VERSION}\` nếu ghi nhầm`,
      en: `install a newer dialogue, or write \`phien_ban: ${FORMAT_VERSION}\` if the number is wrong`,
    },
    path: ['phien_ban'],
    source: null,
  };
}

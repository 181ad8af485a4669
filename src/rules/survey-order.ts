import type { DataPath, Text } from '../findings/finding.ts';
import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

interface Stage {
  path: DataPath;
  name: Text;
  count: number | undefined;
}

/** C65: present ≥ ballots given out ≥ returned ≥ valid. */
export const surveyOrder: Rule = {
  meta: {
    code: 'dulieu/survey-order',
    criterion: 'C65',
    severity: 'error',
    title: {
      vi: 'phiếu phát ra, thu về, hợp lệ trái nhau',
      en: 'ballots given out, returned and valid contradict',
    },
    source: null,
    why: 'Phiếu phát ra không nhiều hơn số người có mặt, thu về không nhiều hơn phát ra, hợp lệ không nhiều hơn thu về. Sai một số thì tỷ lệ hài lòng không ai tin.',
    bad: `
khao_sat:
  phat_ra: 100
  thu_ve: 106`,
    good: `
khao_sat:
  phat_ra: 108
  thu_ve: 106`,
  },

  check({ data }, report) {
    const { phat_ra, thu_ve, hop_le } = data.khao_sat ?? {};
    const stages: Stage[] = [
      { path: ['thanh_phan', 'so_co_mat'], name: PRESENT, count: data.thanh_phan?.so_co_mat },
      { path: ['khao_sat', 'phat_ra'], name: GIVEN, count: phat_ra },
      { path: ['khao_sat', 'thu_ve'], name: RETURNED, count: thu_ve },
      { path: ['khao_sat', 'hop_le'], name: VALID, count: hop_le },
    ];
    let before: (Stage & { count: number }) | null = null;
    for (const { path, name, count } of stages) {
      if (count === undefined) continue;
      if (before !== null && count > before.count) {
        report({
          path,
          message: {
            vi: `${name.vi} là ${plain(count)}, nhiều hơn ${before.name.vi} (${plain(before.count)})`,
            en: `${name.en}: ${plain(count)}, more than ${before.name.en} (${plain(before.count)})`,
          },
          hint: { vi: 'sửa số gõ nhầm', en: 'correct the wrong number' },
        });
      }
      before = { path, name, count };
    }
  },
};

const PRESENT: Text = { vi: 'số người có mặt', en: 'people present' };
const GIVEN: Text = { vi: 'số phiếu phát ra', en: 'ballots given out' };
const RETURNED: Text = { vi: 'số phiếu thu về', en: 'ballots returned' };
const VALID: Text = { vi: 'số phiếu hợp lệ', en: 'valid ballots' };

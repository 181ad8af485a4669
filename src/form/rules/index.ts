import type { FormRule } from '../rule.ts';
import { addresseeRules } from './addressees.ts';
import { appendixRules } from './appendix.ts';
import { basisRules } from './basis.ts';
import { basisCitationRules } from './basis-citation.ts';
import { basisForceRules } from './basis-force.ts';
import { basisLawRules } from './basis-law.ts';
import { bodyRules } from './body.ts';
import { bodySpacingRules } from './body-spacing.ts';
import { bodyTidyRules } from './body-tidy.ts';
import { nameCapitalRules } from './capitals-names.ts';
import { wordCapitalRules } from './capitals-words.ts';
import { dateRules } from './date.ts';
import { divisionTitleRules } from './division-titles.ts';
import { firstUseRules } from './first-use.ts';
import { fontRules } from './font.ts';
import { formerUnitRules } from './former-units.ts';
import { languageRules } from './language.ts';
import { letterSubjectRules } from './letter-subject.ts';
import { partyLetterheadRules } from './letterhead-party.ts';
import { stateLetterheadRules } from './letterhead-state.ts';
import { letterRules } from './letters.ts';
import { markRules } from './marks.ts';
import { meetingPaperRules } from './meeting-papers.ts';
import { minutesSignatureRules } from './minutes-signatures.ts';
import { numberRules } from './number.ts';
import { numberingRules } from './numbering.ts';
import { otherDateRules } from './other-dates.ts';
import { pageRules } from './page.ts';
import { pageNumberRules } from './page-number.ts';
import { placeNameRules } from './place-name.ts';
import { procedureRules } from './procedure.ts';
import { recipientRules } from './recipients.ts';
import { signatureRules } from './signature.ts';
import { signaturePageRules } from './signature-page.ts';
import { signedForRules } from './signed-for.ts';
import { signerRules } from './signer.ts';
import { structureRules } from './structure.ts';
import { subjectRules } from './subject.ts';
import { symbolRules } from './symbol.ts';
import { tableRules } from './table.ts';
import { titleRules } from './title.ts';

/** A group of criteria, as a score sheet shows them. */
export interface FormGroup {
  name: { vi: string; en: string };
  rules: readonly FormRule[];
}

/** Every criterion of form, component by component, in the order of a paper from the top. */
export const formGroups: readonly FormGroup[] = [
  {
    name: { vi: 'Khổ giấy, lề, số trang', en: 'Page' },
    rules: [...pageRules, ...fontRules, ...pageNumberRules],
  },
  {
    name: { vi: 'Phần đầu văn bản', en: 'Letterhead' },
    rules: [...stateLetterheadRules, ...partyLetterheadRules, ...formerUnitRules],
  },
  {
    name: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
    rules: [...numberRules, ...symbolRules],
  },
  {
    name: { vi: 'Địa danh, ngày tháng năm', en: 'Place and date' },
    rules: [...dateRules, ...placeNameRules, ...otherDateRules],
  },
  {
    name: { vi: 'Tên loại, trích yếu', en: 'Title' },
    rules: [...titleRules, ...subjectRules, ...letterSubjectRules],
  },
  {
    name: { vi: 'Căn cứ', en: 'Legal bases' },
    rules: [...basisRules, ...basisCitationRules, ...basisForceRules, ...basisLawRules],
  },
  {
    name: { vi: 'Bố cục, đánh số, viện dẫn', en: 'Structure' },
    rules: [...structureRules, ...numberingRules, ...divisionTitleRules, ...firstUseRules],
  },
  {
    name: { vi: 'Nội dung', en: 'Body' },
    rules: [...bodyRules, ...bodySpacingRules, ...bodyTidyRules, ...tableRules],
  },
  {
    name: { vi: 'Nơi nhận, kính gửi', en: 'Recipients' },
    rules: [...recipientRules, ...addresseeRules],
  },
  {
    name: { vi: 'Chữ ký', en: 'Signature' },
    rules: [
      ...signatureRules,
      ...signerRules,
      ...signedForRules,
      ...minutesSignatureRules,
      ...signaturePageRules,
    ],
  },
  {
    name: { vi: 'Phụ lục, mức độ khẩn, dự thảo', en: 'Appendices and marks' },
    rules: [...appendixRules, ...markRules],
  },
  {
    name: { vi: 'Quy trình, nội dung bắt buộc', en: 'Process' },
    rules: [...procedureRules, ...meetingPaperRules],
  },
  {
    name: { vi: 'Chữ viết, viết hoa, chỗ chưa điền', en: 'Language' },
    rules: [...nameCapitalRules, ...wordCapitalRules, ...letterRules, ...languageRules],
  },
];

export const formRules: readonly FormRule[] = formGroups.flatMap(({ rules }) => rules);

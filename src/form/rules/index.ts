import type { FormRule } from '../rule.ts';
import { appendixRules } from './appendix/appendix.ts';
import { markRules } from './appendix/marks.ts';
import { basisRules } from './basis/basis.ts';
import { basisCitationRules } from './basis/citation.ts';
import { basisForceRules } from './basis/force.ts';
import { basisLawRules } from './basis/law.ts';
import { bodyRules } from './body/body.ts';
import { bodySpacingRules } from './body/spacing.ts';
import { tableRules } from './body/table.ts';
import { bodyTidyRules } from './body/tidy.ts';
import { dateRules } from './date/date.ts';
import { otherDateRules } from './date/other-dates.ts';
import { placeNameRules } from './date/place-name.ts';
import { nameCapitalRules } from './language/capitals-names.ts';
import { wordCapitalRules } from './language/capitals-words.ts';
import { languageRules } from './language/language.ts';
import { letterRules } from './language/letters.ts';
import { formerUnitRules } from './letterhead/former-units.ts';
import { partyLetterheadRules } from './letterhead/party.ts';
import { stateLetterheadRules } from './letterhead/state.ts';
import { numberRules } from './number/number.ts';
import { symbolRules } from './number/symbol.ts';
import { fontRules } from './page/font.ts';
import { pageRules } from './page/page.ts';
import { pageNumberRules } from './page/page-number.ts';
import { meetingPaperRules } from './process/meeting-papers.ts';
import { procedureRules } from './process/procedure.ts';
import { addresseeRules } from './recipients/addressees.ts';
import { recipientRules } from './recipients/recipients.ts';
import { minutesSignatureRules } from './signature/minutes-signatures.ts';
import { signatureRules } from './signature/signature.ts';
import { signaturePageRules } from './signature/signature-page.ts';
import { signedForRules } from './signature/signed-for.ts';
import { signerRules } from './signature/signer.ts';
import { divisionTitleRules } from './structure/division-titles.ts';
import { firstUseRules } from './structure/first-use.ts';
import { numberingRules } from './structure/numbering.ts';
import { structureRules } from './structure/structure.ts';
import { letterSubjectRules } from './title/letter-subject.ts';
import { subjectRules } from './title/subject.ts';
import { titleRules } from './title/title.ts';

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

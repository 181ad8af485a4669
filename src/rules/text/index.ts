import { abbreviation } from './abbreviation.ts';
import { capitalBody } from './capital-body.ts';
import { capitalFront } from './capital-front.ts';
import { capitalParty } from './capital-party.ts';
import { capitalPeople } from './capital-people.ts';
import { capitalState } from './capital-state.ts';
import { capitalTitle } from './capital-title.ts';
import { copyLeftover } from './copy-leftover.ts';
import { dateSpace } from './date-space.ts';
import { documentCase } from './document-case.ts';
import { doubleSpace } from './double-space.ts';
import { hyphenSpace } from './hyphen-space.ts';
import { impossibleSyllable } from './impossible-syllable.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { missingSpace } from './missing-space.ts';
import { mojibake } from './mojibake.ts';
import { nameCase } from './name-case.ts';
import { nameInText } from './name-in-text.ts';
import { numberedWard } from './numbered-ward.ts';
import { provisionCase } from './provision-case.ts';
import { quySpelling } from './quy-spelling.ts';
import { sentenceCase } from './sentence-case.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { specialCity } from './special-city.ts';
import { tetCase } from './tet-case.ts';
import type { TextRule } from './text-rule.ts';
import { toneStyle } from './tone-style.ts';
import { typo } from './typo.ts';
import { unitCase } from './unit-case.ts';
import { weekdayCase } from './weekday-case.ts';

/** Every rule on how the texts of the file are written, in the order of the clauses. */
export const textRules: readonly TextRule[] = [
  legacyEncoding, // UNI-02
  mojibake, // UNI-02
  invisibleCharacter, // UNI-05
  copyLeftover, // UNI-05
  nameInText, // C38
  toneStyle, // C80
  quySpelling, // C80
  doubleSpace, // C80
  spaceBeforeMark, // C80
  hyphenSpace, // C80
  dateSpace, // C80
  missingSpace, // C81
  typo, // C81
  impossibleSyllable, // C81
  abbreviation, // C84
  capitalPeople, // CAP-01
  capitalState, // CAP-02
  capitalBody, // CAP-03
  unitCase, // CAP-05
  numberedWard, // CAP-06
  specialCity, // CAP-07
  capitalFront, // CAP-08
  capitalTitle, // CAP-09
  capitalParty, // CAP-10
  provisionCase, // CAP-11
  documentCase, // CAP-12
  weekdayCase, // CAP-13
  tetCase, // CAP-14
  nameCase, // CAP-15
  sentenceCase, // CAP-16
];

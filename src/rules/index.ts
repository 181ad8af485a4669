import { absentDisagrees } from './absent-disagrees.ts';
import { articleAfterEvent } from './article-after-event.ts';
import { chairPresent } from './chair-present.ts';
import { chairSubstitute } from './chair-substitute.ts';
import { channelSum } from './channel-sum.ts';
import { concluderNotChair } from './concluder-not-chair.ts';
import { conclusionAfterEvent } from './conclusion-after-event.ts';
import { counterOrder } from './counter-order.ts';
import { deadlineBeforeConclusion } from './deadline-before-conclusion.ts';
import { deadlineBeforeEvent } from './deadline-before-event.ts';
import { distributionSum } from './distribution-sum.ts';
import { funnelOrder } from './funnel-order.ts';
import { impossibleDate } from './impossible-date.ts';
import { noticeBeforeEvent } from './notice-before-event.ts';
import { numberForm } from './number-form.ts';
import { opinionNumbering } from './opinion-numbering.ts';
import { opinionTotal } from './opinion-total.ts';
import { opinionUnsettled } from './opinion-unsettled.ts';
import { outcomeSum } from './outcome-sum.ts';
import { planBeforeEvent } from './plan-before-event.ts';
import { presentExceedsInvited } from './present-exceeds-invited.ts';
import type { Rule } from './rule.ts';
import { signatureOrder } from './signature-order.ts';
import { speakerListed } from './speaker-listed.ts';
import { symbolIssuer } from './symbol-issuer.ts';
import { symbolLevel } from './symbol-level.ts';
import { twoTierBodies } from './two-tier-bodies.ts';

/** Every consistency rule, in the order of the clauses. */
export const rules: readonly Rule[] = [
  planBeforeEvent, // C01
  noticeBeforeEvent, // C02
  conclusionAfterEvent, // C04
  deadlineBeforeEvent, // C06
  deadlineBeforeConclusion, // C06
  articleAfterEvent, // C08
  signatureOrder, // C10
  impossibleDate, // C17
  numberForm, // C21
  symbolIssuer, // C21
  symbolLevel, // C22
  twoTierBodies, // C23
  chairPresent, // C30
  speakerListed, // C30
  concluderNotChair, // C31
  chairSubstitute, // C34
  presentExceedsInvited, // C45
  absentDisagrees, // C45
  distributionSum, // C46
  opinionNumbering, // C50
  counterOrder, // C51
  channelSum, // C51
  outcomeSum, // C53
  opinionUnsettled, // C54
  funnelOrder, // C60
  opinionTotal, // C61
];

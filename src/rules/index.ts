import { absentDisagrees } from './absent-disagrees.ts';
import { allAnsweredClaim } from './all-answered-claim.ts';
import { answeredExceedsChosen } from './answered-exceeds-chosen.ts';
import { approximateCount } from './approximate-count.ts';
import { articleAfterEvent } from './article-after-event.ts';
import { articleLate } from './article-late.ts';
import { attendanceParts } from './attendance-parts.ts';
import { attendanceRange } from './attendance-range.ts';
import { authorityStyle } from './authority-style.ts';
import { basisLawNumber } from './basis-law-number.ts';
import { basisLawUndated } from './basis-law-undated.ts';
import { basisNoLongerInForce } from './basis-no-longer-in-force.ts';
import { basisNotYetInForce } from './basis-not-yet-in-force.ts';
import { basisOtherPlace } from './basis-other-place.ts';
import { basisUnamended } from './basis-unamended.ts';
import { basisUnknownCode } from './basis-unknown-code.ts';
import { basisWrongDate } from './basis-wrong-date.ts';
import { chairPresent } from './chair-present.ts';
import { chairRank } from './chair-rank.ts';
import { chairSubstitute } from './chair-substitute.ts';
import { channelSum } from './channel-sum.ts';
import { competenceOutcome } from './competence-outcome.ts';
import { completedBeforeEvent } from './completed-before-event.ts';
import { completionStatus } from './completion-status.ts';
import { concluderNotChair } from './concluder-not-chair.ts';
import { conclusionAfterEvent } from './conclusion-after-event.ts';
import { conclusionWorkingDays } from './conclusion-working-days.ts';
import { councilCochair } from './council-cochair.ts';
import { counterOrder } from './counter-order.ts';
import { dayPartClock } from './day-part.ts';
import { deadlineBeforeConclusion } from './deadline-before-conclusion.ts';
import { deadlineBeforeEvent } from './deadline-before-event.ts';
import { deadlineWeekend } from './deadline-weekend.ts';
import { deputyAuthority } from './deputy-authority.ts';
import { distributionSum } from './distribution-sum.ts';
import { endAfterStart } from './end-after-start.ts';
import { fieldSum } from './field-sum.ts';
import { fieldUnlisted } from './field-unlisted.ts';
import { funnelOrder } from './funnel-order.ts';
import { guestLevel } from './guest-level.ts';
import { headingDiffers } from './heading-differs.ts';
import { impossibleDate } from './impossible-date.ts';
import { minutesDate } from './minutes-date.ts';
import { nameSpelling } from './name-spelling.ts';
import { nameWithTitle } from './name-with-title.ts';
import { noticeBeforeEvent } from './notice-before-event.ts';
import { noticeContents } from './notice-contents.ts';
import { noticePeriod } from './notice-period.ts';
import { numberForm } from './number-form.ts';
import { numberReused } from './number-reused.ts';
import { numberTooSoon } from './number-too-soon.ts';
import { opinionNumbering } from './opinion-numbering.ts';
import { opinionTotal } from './opinion-total.ts';
import { opinionUnsettled } from './opinion-unsettled.ts';
import { outcomeKinds } from './outcome-kinds.ts';
import { outcomeSum } from './outcome-sum.ts';
import { overdueTask } from './overdue-task.ts';
import { personTitle } from './person-title.ts';
import { personTwice } from './person-twice.ts';
import { placeName } from './place-name.ts';
import { planBeforeEvent } from './plan-before-event.ts';
import { planCited } from './plan-cited.ts';
import { planParties } from './plan-parties.ts';
import { presentExceedsInvited } from './present-exceeds-invited.ts';
import { previousDate } from './previous-date.ts';
import { previousNumber } from './previous-number.ts';
import { previousTotals } from './previous-totals.ts';
import { previousYear } from './previous-year.ts';
import { privateName } from './private-name.ts';
import { privateNumber } from './private-number.ts';
import { programmeTimes } from './programme-times.ts';
import { publicationPeriod } from './publication-period.ts';
import { repeatReference } from './repeat-reference.ts';
import { repeatedIssue } from './repeated-issue.ts';
import { reportingAhead } from './reporting-ahead.ts';
import { reportingMonths } from './reporting-months.ts';
import type { Rule } from './rule.ts';
import { secretaryChairs } from './secretary-chairs.ts';
import { sessionAttendance } from './session-attendance.ts';
import { sideUnrepresented } from './side-unrepresented.ts';
import { signatureOrder } from './signature-order.ts';
import { signerOffice } from './signer-office.ts';
import { speakerListed } from './speaker-listed.ts';
import { subUnitKinds } from './sub-unit-kinds.ts';
import { surveyLevels } from './survey-levels.ts';
import { surveyOrder } from './survey-order.ts';
import { surveyShare } from './survey-share.ts';
import { surveyWithoutBallots } from './survey-without-ballots.ts';
import { symbolIssuer } from './symbol-issuer.ts';
import { symbolLevel } from './symbol-level.ts';
import { taskTwice } from './task-twice.ts';
import { taskUndated } from './task-undated.ts';
import { textRules } from './text/index.ts';
import { titleOrder } from './title-order.ts';
import { twoHeads } from './two-heads.ts';
import { twoTierBodies } from './two-tier-bodies.ts';
import { unitCount } from './unit-count.ts';
import { unitUnlisted } from './unit-unlisted.ts';
import { weekdayDiffers } from './weekday-differs.ts';
import { weekendSession } from './weekend-session.ts';
import { yearInName } from './year-in-name.ts';
import { yearOfSession } from './year-of-session.ts';

/** Every consistency rule, in the order of the clauses. */
export const rules: readonly Rule[] = [
  planBeforeEvent, // C01
  noticeBeforeEvent, // C02
  noticePeriod, // C03
  conclusionAfterEvent, // C04
  publicationPeriod, // C05
  conclusionWorkingDays, // C05
  deadlineBeforeEvent, // C06
  deadlineBeforeConclusion, // C06
  deadlineWeekend, // C06
  completedBeforeEvent, // C07
  completionStatus, // C07
  overdueTask, // C07
  articleAfterEvent, // C08
  articleLate, // C08
  minutesDate, // C09
  signatureOrder, // C10
  endAfterStart, // C11
  programmeTimes, // C11
  dayPartClock, // C12
  weekendSession, // C13
  weekdayDiffers, // C14
  yearOfSession, // C15
  yearInName, // C15
  reportingMonths, // C16
  reportingAhead, // C16
  impossibleDate, // C17
  numberReused, // C20
  numberForm, // C21
  symbolIssuer, // C21
  symbolLevel, // C22
  twoTierBodies, // C23
  placeName, // C24
  signerOffice, // C25
  deputyAuthority, // C26
  authorityStyle, // C27
  planCited, // C28
  chairPresent, // C30
  speakerListed, // C30
  concluderNotChair, // C31
  chairRank, // C32
  sideUnrepresented, // C33
  chairSubstitute, // C34
  personTitle, // C35
  nameWithTitle, // C35
  personTwice, // C35
  twoHeads, // C35
  councilCochair, // C36
  secretaryChairs, // C37
  nameSpelling, // C38
  titleOrder, // C39
  guestLevel, // C40
  presentExceedsInvited, // C45
  absentDisagrees, // C45
  sessionAttendance, // C45
  attendanceParts, // C45
  distributionSum, // C46
  unitUnlisted, // C47
  unitCount, // C47
  attendanceRange, // C48
  opinionNumbering, // C50
  counterOrder, // C51
  channelSum, // C51
  fieldSum, // C52
  outcomeSum, // C53
  opinionUnsettled, // C54
  competenceOutcome, // C55
  outcomeKinds, // C56
  allAnsweredClaim, // C56
  fieldUnlisted, // C57
  taskUndated, // C58
  taskTwice, // C58
  repeatedIssue, // C59
  repeatReference, // C59
  funnelOrder, // C60
  answeredExceedsChosen, // C60
  opinionTotal, // C61
  approximateCount, // C61
  surveyOrder, // C65
  surveyLevels, // C65
  surveyShare, // C65
  surveyWithoutBallots, // C66
  previousDate, // C70
  previousYear, // C70
  previousNumber, // C70
  previousTotals, // C70
  numberTooSoon, // C71
  basisOtherPlace, // C82
  subUnitKinds, // C87
  basisLawNumber, // CC-05
  basisUnknownCode, // CC-06
  basisWrongDate, // CC-06
  basisLawUndated, // CC-07
  basisNoLongerInForce, // CC-09
  basisNotYetInForce, // CC-09
  basisUnamended, // CC-10
  noticeContents, // PR-03
  planParties, // PR-04
  headingDiffers, // PR-08
  privateName, // what is public names no citizen
  privateNumber,
  ...textRules, // UNI, C80, C81, C84, CAP
];

import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { AssignmentSummary, CaseSummary, DecisionSummary, FollowUpState } from '../../model/views.ts';
import { assignmentTexts, followUpTexts } from '../../model/words.ts';
import { caseMessages } from '../cases/messages.ts';
import { StateMark, type Tone } from './state-mark.tsx';

const followUpTones = { open: 'going', late: 'bad', done: 'good', none: 'still' } as const satisfies Record<FollowUpState, Tone>;
const outcomeTones = {
  endorsed: 'good',
  resolved: 'good',
  recommended: 'good',
  noted: 'still',
  postponed: 'waiting',
  forwarded: 'going',
  rejected: 'bad',
} as const satisfies Record<DecisionSummary['outcome'], Tone>;
const assignmentTones = { unanswered: 'waiting', accepted: 'going', declined: 'bad', reported: 'good', closed: 'still' } as const;

/** How far a decision is followed up. */
export function FollowUpMark({ state }: Readonly<{ state: FollowUpState }>) {
  const t = useText();
  return <StateMark tone={followUpTones[state]}>{t(followUpTexts[state])}</StateMark>;
}

/** What a forum decided. */
export function OutcomeMark({ outcome }: Pick<DecisionSummary, 'outcome'>) {
  const t = useText();
  return <StateMark tone={outcomeTones[outcome]}>{t(outcomeTexts[outcome])}</StateMark>;
}

/** Where an assignment or input stands, and that it is late where it is. */
export function AssignmentMark({ state, late }: Pick<AssignmentSummary, 'state' | 'late'>) {
  const t = useText();
  return (
    <>
      <StateMark tone={assignmentTones[state]}>{t(assignmentTexts[state])}</StateMark>
      {late && (
        <>
          {' '}
          <FollowUpMark state="late" />
        </>
      )}
    </>
  );
}

/** Whether a case is open. */
export function CaseMark({ closedOn }: Pick<CaseSummary, 'closedOn'>) {
  const t = useText();
  return closedOn === null ? (
    <StateMark tone="going">{t(caseMessages.open)}</StateMark>
  ) : (
    <StateMark tone="still">{t(caseMessages.closed)}</StateMark>
  );
}

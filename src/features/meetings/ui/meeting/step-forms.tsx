import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { MeetingStep } from '../../model/meeting-state.ts';
import { LineField } from '../parts/fields.tsx';
import { meetingMessages } from './messages.ts';

const buttons = ['called', 'opened', 'closed', 'reopened'] as const;

/** The steps that can be taken with the meeting now; sending and approving the minutes has its own page. */
export function StepForms({ steps }: Readonly<{ steps: readonly MeetingStep[] }>) {
  const t = useText();
  const shown = buttons.filter((step) => steps.includes(step));
  if (shown.length === 0 && !steps.includes('cancelled')) return null;
  return (
    <section aria-label={t(meetingMessages.steps)} className="meeting-steps no-print">
      {shown.map((step) => (
        <form key={step} method="post">
          <Button type="submit" name="act" value={step} variant={step === 'reopened' ? 'secondary' : 'primary'} data-size="sm">
            {t(meetingMessages[step])}
          </Button>
        </form>
      ))}
      {steps.includes('cancelled') && (
        <details className="ds-details">
          <summary>{t(meetingMessages.cancelled)}</summary>
          <form method="post" className="stack">
            <input type="hidden" name="act" value="cancelled" />
            <LineField id="why" name="why" label={t(meetingMessages.why)} required />
            <Button type="submit" data-color="danger" data-size="sm">
              {t(meetingMessages.cancelled)}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
}

import { Heading } from '@digdir/designsystemet-react';
import { longDate } from '#shared/dates/format-date.ts';
import type { Text } from '#shared/language.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { assignmentTexts } from '../../model/words.ts';
import type { ShownAssignment } from '../../queries/show-assignment.ts';
import { assignmentMessages } from '../assignments/messages.ts';

type Step = Readonly<{ on: string; what: Text; text: string | null }>;

/** What became of it, in the order it came: every answer, every report, and that it was closed. */
export function AssignmentSteps({ assignment }: Readonly<{ assignment: ShownAssignment }>) {
  const t = useText();
  const language = useLanguage();
  const steps = stepsOf(assignment);
  return (
    <section aria-labelledby="svar-og-rapporter">
      <Heading level={2} data-size="xs" id="svar-og-rapporter">
        {t(assignmentMessages.steps)}
      </Heading>
      {steps.length === 0 && <p className="muted">{t(assignmentMessages.noSteps)}</p>}
      <ol className="way">
        {steps.map(({ on, what, text }, at) => (
          <li key={at} data-step="stage">
            <p className="way-head">
              <time dateTime={on}>{longDate(on, language)}</time>
              <strong>{t(what)}</strong>
            </p>
            {text && <p className="steering-text">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf({ answers, reports, closure }: ShownAssignment): readonly Step[] {
  const steps: readonly Step[] = [
    ...answers.map(({ answer, reason, on }) => ({ on, what: assignmentTexts[answer], text: reason })),
    ...reports.map(({ text, on }) => ({ on, what: assignmentTexts.reported, text })),
    ...(closure ? [{ on: closure.on, what: assignmentMessages.closed, text: closure.note }] : []),
  ];
  return steps.toSorted((a, b) => a.on.localeCompare(b.on));
}

import { Alert, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef } from 'react';
import { useText } from '#web/text/use-text.ts';
import { progressOf } from '../model/question-desk.ts';
import { questionMessages } from '../question-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { useShowInSource } from '../source/source-context.ts';
import { LeaveRest } from './leave-rest.tsx';
import { QuestionCard } from './question-card.tsx';
import { QuestionList } from './question-list.tsx';
import { useQuestionDesk } from './use-question-desk.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The questions that need a person, one at a time with all of them below. */
export function QuestionPart({ review }: { readonly review: ReviewData }) {
  const t = useText();
  const desk = useQuestionDesk(review.questions, review.current);
  const show = useShowInSource();
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(desk.at);
  const question = desk.questions[desk.at];
  const { answered, total } = progressOf(desk.questions);

  useEffect(() => {
    if (question) show(question);
    if (seen.current === desk.at) return;
    seen.current = desk.at;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
    window.history.replaceState(window.history.state, '', `?del=sporsmal&sporsmal=${desk.at + 1}`);
  }, [desk.at, question?.key, show]);

  const onKey = useCallback(
    (key: string): boolean => {
      if (!question) return false;
      const choice = choiceOf(key, question.choices);
      if (choice !== undefined) press(choice);
      else if (key === 'j' || key === 'ArrowDown' || key === 'ArrowRight') desk.go(desk.at + 1);
      else if (key === 'k' || key === 'ArrowUp' || key === 'ArrowLeft') desk.go(desk.at - 1);
      else if (key === 'z') desk.undo();
      else return false;
      return true;
    },
    [desk, question],
  );
  const shortcuts = useShortcuts(onKey);

  if (!question) return <Paragraph>{t(questionMessages.none)}</Paragraph>;
  return (
    <>
      <div className="desk-progress">
        <progress max={total} value={answered} aria-label={t(questionMessages.answered, { n: answered, total })} />
        <span>{t(questionMessages.answered, { n: answered, total })}</span>
        <span role="status" className="muted">
          {desk.saving ? t(questionMessages.saving) : ''}
        </span>
      </div>
      {desk.failed !== null && (
        <Alert data-color="danger" role="alert">
          <Paragraph>
            {t(questionMessages.notSaved)} {desk.failed}
          </Paragraph>
        </Alert>
      )}
      {answered === total && (
        <Alert data-color="success">
          <Paragraph>{t(questionMessages.allAnswered)}</Paragraph>
        </Alert>
      )}
      <QuestionCard key={question.key} review={review} desk={desk} question={question} heading={heading} />
      <div className="desk-keys needs-script">
        <div className="ds-field">
          <Input
            type="checkbox"
            role="switch"
            id="hurtigtaster"
            aria-describedby="hurtigtaster-hjelp"
            checked={shortcuts.on}
            onChange={(event) => shortcuts.turn(event.target.checked)}
          />
          <Label htmlFor="hurtigtaster" weight="regular">
            {t(questionMessages.keys)}
          </Label>
          <p id="hurtigtaster-hjelp" data-field="description">
            {t(questionMessages.keysHelp)}
          </p>
        </div>
      </div>
      <LeaveRest left={total - answered} />
      <QuestionList desk={desk} sentences={review.sentences} />
    </>
  );
}

/** The button of a choice, so that a key does what a click does: with the reason, and not where it is disabled. */
function press(choice: string): void {
  document.querySelector<HTMLButtonElement>(`#sporsmal button[name=svar][value="${CSS.escape(choice)}"]`)?.click();
}

/** 1–9 are the choices in order; 0 and u leave the matter unknown. */
function choiceOf(key: string, choices: readonly Readonly<{ value: string }>[]): string | undefined {
  if (key === '0' || key === 'u') return 'unknown';
  return /^[1-9]$/.test(key) ? choices[Number(key) - 1]?.value : undefined;
}

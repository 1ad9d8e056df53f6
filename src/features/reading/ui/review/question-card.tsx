import { Button, Heading, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import type { FormEvent, RefObject } from 'react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { AskedQuestion } from '../../show-review.ts';
import { takenChoices } from '../model/question-desk.ts';
import { questionMessages } from '../question-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { SourceLink } from '../source/source-link.tsx';
import { ChoiceButtons } from './choice-buttons.tsx';
import { QuestionSubject } from './question-subject.tsx';
import type { QuestionDesk } from './use-question-desk.ts';
import { reviewMessages } from '../review-messages.ts';

type Props = {
  readonly review: ReviewData;
  readonly desk: QuestionDesk;
  readonly question: AskedQuestion;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** One question: what it is about, its choices, a reason, and the way to the others. A plain form without JavaScript. */
export function QuestionCard({ review, desk, question, heading }: Props) {
  const t = useText();
  const total = desk.questions.length;

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = (event.nativeEvent as SubmitEvent).submitter;
    if (!(chosen instanceof HTMLButtonElement) || chosen.name !== 'svar') return;
    const why = String(new FormData(event.currentTarget).get('why') ?? '').trim();
    desk.answer(question.key, chosen.value, why || null);
  }

  function takeBack(event: FormEvent): void {
    event.preventDefault();
    desk.undo(question.key);
  }

  return (
    <section className="question" id="sporsmal" aria-labelledby="sporsmal-tittel">
      <p className="question-place">
        <span>{t(questionMessages.numberOf, { n: desk.at + 1, total })}</span>
        <SourceLink place={question}>{t(reviewMessages.showInSource)}</SourceLink>
      </p>
      <Heading ref={heading} level={2} data-size="xs" id="sporsmal-tittel" tabIndex={-1}>
        {t(questionMessages[question.kind])}
      </Heading>
      <QuestionSubject
        question={question}
        language={review.language}
        row={review.rows[question.item?.key ?? '']}
        sentence={review.sentences[question.key]}
      />
      <Form method="post" onSubmit={submit}>
        {/* Enter in the reason presses the first button of a form: it must not choose an answer. */}
        <button type="submit" name="intent" value="none" hidden />
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="question" value={question.key} />
        <ChoiceButtons question={question} statuses={review.statuses} taken={takenChoices(desk.questions, question)} />
        <div className="question-why">
          <Label htmlFor="why">{t(questionMessages.why)}</Label>
          <Input id="why" name="why" data-size="sm" maxLength={2000} autoComplete="off" />
          {question.why !== null && (
            <Paragraph data-size="sm" className="muted">
              {t(questionMessages.whyWas, { why: question.why })}
            </Paragraph>
          )}
        </div>
      </Form>
      <div className="question-steps">
        <StepLink to={desk.at - 1} go={desk.go} total={total}>
          {t(questionMessages.previous)}
        </StepLink>
        {question.answer !== null && (
          <Form method="post" onSubmit={takeBack}>
            <input type="hidden" name="intent" value="take-back" />
            <Button type="submit" name="question" value={question.key} variant="tertiary" data-size="sm">
              {t(questionMessages.undo)}
            </Button>
          </Form>
        )}
        <StepLink to={desk.at + 1} go={desk.go} total={total}>
          {t(questionMessages.next)}
        </StepLink>
      </div>
    </section>
  );
}

function StepLink({
  to,
  go,
  total,
  children,
}: {
  readonly to: number;
  readonly go: (at: number) => void;
  readonly total: number;
  readonly children: string;
}) {
  if (to < 0 || to >= total) return <span />;
  return (
    <Button asChild variant="secondary" data-size="sm">
      <a
        href={`?del=sporsmal&sporsmal=${to + 1}`}
        onClick={(event) => {
          event.preventDefault();
          go(to);
        }}
      >
        {children}
      </a>
    </Button>
  );
}

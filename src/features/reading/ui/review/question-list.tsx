import { useText } from '#web/text/use-text.ts';
import type { AskedQuestion } from '../../show-review.ts';
import { questionMessages } from '../question-messages.ts';
import { useChoiceWords } from './choice-buttons.tsx';
import type { QuestionDesk } from './use-question-desk.ts';

/** All the questions with their answers, each the way to it. */
export function QuestionList({ desk, sentences }: { readonly desk: QuestionDesk; readonly sentences: Readonly<Record<string, string>> }) {
  const t = useText();
  return (
    <details className="ds-details question-list">
      <summary>{t(questionMessages.list)}</summary>
      <div>
        <ol>
          {desk.questions.map((question, at) => (
            <li key={question.key} data-answered={question.answer !== null || undefined}>
              <a
                href={`?del=sporsmal&sporsmal=${at + 1}`}
                aria-current={at === desk.at ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  desk.go(at);
                }}
              >
                {sentences[question.key] ??
                  (question.kind === 'person' ? `${question.subject} / ${question.other ?? ''}` : question.subject)}
              </a>
              <GivenAnswer question={question} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

function GivenAnswer({ question }: { readonly question: AskedQuestion }) {
  const t = useText();
  const words = useChoiceWords(question);
  if (question.answer === null) return <span className="muted">{t(questionMessages.notAnswered)}</span>;
  const label = question.choices.find(({ value }) => value === question.answer)?.label ?? null;
  return <span>{words(question.answer, label)}</span>;
}

import { Button } from '@digdir/designsystemet-react';
import type { Text } from '#shared/language.ts';
import { StatusSymbol } from '#web/pictures/status-symbol.tsx';
import { useText } from '#web/text/use-text.ts';
import type { AskedQuestion } from '../../show-review.ts';
import { unknownChoice } from '../../model/choice.ts';
import { questionMessages } from '../question-messages.ts';
import type { ReviewData } from '../review-data.server.ts';

type Props = {
  readonly question: AskedQuestion;
  readonly statuses: ReviewData['statuses'];
  readonly taken: ReadonlyMap<string, string>;
};

/** The choices of a question, each with its number key; the answer that is given is pressed. */
export function ChoiceButtons({ question, statuses, taken }: Props) {
  const t = useText();
  const words = useChoiceWords(question);
  return (
    <ul className="choices">
      {question.choices.map(({ value, label }, at) => {
        const scale = statuses.find((status) => status.key === value)?.scale;
        const other = taken.get(value);
        return (
          <li key={value}>
            <Button
              type="submit"
              name="svar"
              value={value}
              variant={question.answer === value ? 'primary' : 'secondary'}
              aria-pressed={question.answer === value}
              disabled={other !== undefined}
            >
              <kbd aria-hidden="true">{value === unknownChoice.value ? 0 : at + 1}</kbd>
              {scale && <StatusSymbol scale={scale} />}
              <span>{words(value, label)}</span>
              {other !== undefined && <span className="choice-taken">{t(questionMessages.takenBy, { text: other })}</span>}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The words of a choice, as button and as given answer. */
export function useChoiceWords(question: AskedQuestion): (value: string, label: string | null) => string {
  const t = useText();
  return (value, label) => {
    if (label !== null) return question.kind === 'person' ? t(questionMessages.sameAs, { name: label }) : label;
    return t(ownWords[`${question.kind} ${value}`] ?? questionMessages.leaveUnknown);
  };
}

const ownWords: Readonly<Record<string, Text>> = {
  'person unknown': questionMessages.twoPeople,
  'heading heading': questionMessages.isHeading,
  'heading item': questionMessages.isMeasure,
  'check ok': questionMessages.isRight,
  'check unknown': questionMessages.lookLater,
};

import { useText } from '#web/text/use-text.ts';
import type { AskedQuestion } from '../../show-review.ts';
import type { RowCell } from '../model/row-cells.ts';
import { questionMessages } from '../question-messages.ts';
import { previewMessages } from '../preview-messages.ts';

type Props = {
  readonly question: AskedQuestion;
  readonly language: string;
  readonly row: readonly RowCell[] | undefined;
  /** What a check asks. */
  readonly sentence: string | undefined;
};

/** What a question is about, in the document's own words: a text in its row, a colour, two names. */
export function QuestionSubject({ question, language, row = [], sentence }: Props) {
  const t = useText();
  const { kind, subject, other, item, area } = question;
  return (
    <div className="subject">
      {kind === 'color' && (
        <p className="subject-color">
          <svg viewBox="0 0 40 24" aria-hidden="true">
            <rect width="40" height="24" rx="3" fill={subject} className="source-cell" />
          </svg>
          {subject}
        </p>
      )}
      {kind === 'check' && <p className="subject-check">{sentence ?? subject}</p>}
      {(kind === 'period' || kind === 'heading') && (
        <blockquote lang={language} className="subject-text">
          {subject}
        </blockquote>
      )}
      {kind === 'person' && (
        <p className="subject-text" lang={language}>
          <strong>{subject}</strong> {t(questionMessages.and)} <strong>{other}</strong>
        </p>
      )}
      {item && (
        <p className="subject-item" lang={language}>
          {item.title}
        </p>
      )}
      {area !== null && <p className="muted">{t(item ? questionMessages.where : questionMessages.whereHeading, { area })}</p>}
      {kind === 'period' && row.length > 1 && (
        <dl className="subject-row" aria-label={t(questionMessages.beside)} lang={language}>
          {row.map(({ period, text }, at) => (
            <div key={at} data-here={text === subject || undefined}>
              <dt>{period ?? t(previewMessages.yearUnknown)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

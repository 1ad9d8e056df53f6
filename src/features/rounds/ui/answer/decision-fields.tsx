import { Label, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { AskedItemView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

type Props = Readonly<{
  item: AskedItemView;
  written: Readonly<Record<string, string>>;
  own: AskedItemView['answer'];
  lang: string;
}>;

/** Whether a decision is needed, and which. */
export function DecisionFields({ item, written, own, lang }: Props) {
  const t = useText();
  const said = own?.needsDecision === undefined || own.needsDecision === null ? '' : own.needsDecision ? 'yes' : 'no';
  const chosen = written['needsDecision'] ?? said;
  const choices = [
    ['', answerMessages.notAnswered],
    ['no', answerMessages.no],
    ['yes', answerMessages.yes],
  ] as const;
  return (
    <>
      <fieldset className="round-choice">
        <legend className="ds-label" data-weight="medium">
          {t(answerMessages.needsDecision)}
        </legend>
        {choices.map(([value, word]) => (
          <label key={value}>
            <input type="radio" className="ds-input" name="needsDecision" value={value} defaultChecked={chosen === value} /> {t(word)}
          </label>
        ))}
      </fieldset>
      <div className="ds-field">
        <Label htmlFor={`beslutning-${item.id}`}>{t(answerMessages.decisionText)}</Label>
        <Textarea
          id={`beslutning-${item.id}`}
          name="decisionText"
          rows={2}
          maxLength={4000}
          defaultValue={written['decisionText'] ?? own?.decisionText ?? ''}
          lang={lang}
        />
      </div>
    </>
  );
}

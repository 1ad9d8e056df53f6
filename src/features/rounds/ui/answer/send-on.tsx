import { Button, Input, Label } from '@digdir/designsystemet-react';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { AskedView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

/** Sends items on to a colleague in one step, and lists what was sent on. */
export function SendOn({ asked: { items, round }, answer }: Readonly<{ asked: AskedView; answer: FormAnswer | undefined }>) {
  const t = useText();
  const written = writtenIn(answer, 'send-on');
  const own = items.filter(({ sentTo }) => sentTo === null);
  const sent = items.filter(({ sentTo }) => sentTo !== null);
  return (
    <>
      <p>{t(answerMessages.sendOnLead)}</p>
      {sent.length > 0 && (
        <ul className="round-sent">
          {sent.map(({ id, title, sentTo }) => (
            <li key={id}>
              <strong lang={round.language}>{title}</strong>
              <p>{t(answerMessages.isSentOn, { name: sentTo ?? '' })}</p>
              <form method="post">
                <input type="hidden" name="act" value="take-back" />
                <input type="hidden" name="item" value={id} />
                <Button type="submit" variant="secondary" data-size="sm" aria-label={t(answerMessages.takeBackOf, { title })}>
                  {t(answerMessages.takeBack)}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <form method="post" className="stack">
          <input type="hidden" name="act" value="send-on" />
          <fieldset className="round-choice round-choice--lines">
            <legend className="ds-label" data-weight="medium">
              {t(answerMessages.which)}
            </legend>
            {own.map(({ id, title, answer: said }) => (
              <label key={id} lang={round.language}>
                <input type="checkbox" className="ds-input" name="items" value={id} defaultChecked={said === null} /> {title}
              </label>
            ))}
          </fieldset>
          <div className="ds-field">
            <Label htmlFor="kollega">{t(answerMessages.colleague)}</Label>
            <Input id="kollega" name="name" required maxLength={80} autoComplete="off" defaultValue={written['name'] ?? ''} />
          </div>
          <div className="ds-field">
            <Label htmlFor="kollega-epost">{t(answerMessages.email)}</Label>
            <Input
              id="kollega-epost"
              name="email"
              type="email"
              required
              maxLength={254}
              autoComplete="off"
              defaultValue={written['email'] ?? ''}
            />
          </div>
          <div>
            <Button type="submit">{t(answerMessages.sendOn)}</Button>
          </div>
        </form>
      )}
    </>
  );
}

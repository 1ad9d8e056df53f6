import { Alert, Button, Heading, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { myMessages } from './messages.ts';
import { EndSession, type ShownSession } from './sessions.tsx';

type Props = Readonly<{ programs: readonly ShownSession[]; made: Readonly<{ name: string; word: string }> | null }>;

/** The programs that act as who looks, and a key for another. */
export function Programs({ programs, made }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="programmer">
      <Heading level={2} data-size="sm" id="programmer">
        {t(myMessages.programs)}
      </Heading>
      <Paragraph>{t(myMessages.programsText)}</Paragraph>
      {made && (
        <Alert data-color="success" role="status">
          <Heading level={3} data-size="2xs">
            {t(myMessages.made, { name: made.name })}
          </Heading>
          <output className="program-key">{made.word}</output>
          <Paragraph>{t(myMessages.madeText)}</Paragraph>
        </Alert>
      )}
      {programs.length === 0 && <p className="muted">{t(myMessages.noPrograms)}</p>}
      <ul className="program-list">
        {programs.map((program) => (
          <li key={program.id}>
            <span>
              <strong>{program.name}</strong> · {t(myMessages.ends)}: {longDate(program.endsAt, language)} · {t(myMessages.seen)}:{' '}
              {longTime(program.lastSeenAt, language)}
            </span>
            <EndSession id={program.id} label={program.name ?? ''} />
          </li>
        ))}
      </ul>
      <form method="post" className="stack" key={made?.word}>
        <div className="ds-field">
          <Label htmlFor="programnavn">{t(myMessages.programName)}</Label>
          <Input id="programnavn" name="name" required maxLength={100} />
        </div>
        <div className="ds-field">
          <Label htmlFor="dager">{t(myMessages.days)}</Label>
          <Input id="dager" name="days" type="number" min={1} max={365} defaultValue={90} required />
        </div>
        <div>
          <Button type="submit" name="act" value="program">
            {t(myMessages.makeProgram)}
          </Button>
        </div>
      </form>
    </section>
  );
}

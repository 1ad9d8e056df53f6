import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Form, useSearchParams } from 'react-router';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { recordMessages } from '../messages.ts';

type Verified = Readonly<{
  at: string;
  entries: number;
  head: Readonly<{ number: number; hash: string }>;
  fault: Readonly<{ number: number }> | null;
}>;

/** Whether the record is untouched, and taking it out. */
export function RecordChecks({ verified }: { readonly verified: Verified | null }) {
  const t = useText();
  const [params] = useSearchParams();
  return (
    <section aria-labelledby="kontroll" className="record-checks no-print">
      <Heading level={2} data-size="sm" id="kontroll">
        {t(recordMessages.export)}
      </Heading>
      <p className="button-row">
        <a className="ds-link" href={`/logg.csv?${params}`}>
          {t(recordMessages.asCsv)}
        </a>
        <a className="ds-link" href={`/logg.jsonl?${params}`}>
          {t(recordMessages.asLines)}
        </a>
      </p>
      <Result verified={verified} />
      <Form method="post">
        <Button type="submit" variant="secondary" data-size="sm">
          {t(recordMessages.verify)}
        </Button>
      </Form>
    </section>
  );
}

function Result({ verified }: { readonly verified: Verified | null }) {
  const t = useText();
  const language = useLanguage();
  if (verified === null) return <p className="muted">{t(recordMessages.notVerified)}</p>;
  const when = longTime(verified.at, language);
  if (verified.fault) {
    return (
      <Alert data-color="danger" role="alert">
        {t(recordMessages.broken, { when, number: verified.fault.number })}
      </Alert>
    );
  }
  const { number, hash } = verified.head;
  return (
    <p role="status" className="record-verified">
      ✓ {t(recordMessages.verified, { when, entries: verified.entries, number, hash })}
    </p>
  );
}

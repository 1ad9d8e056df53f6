import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';

type Props = Readonly<{ act: string; title: string; submit: string; answer: FormAnswer | undefined; children: ReactNode }>;

/** A form of a page with several, folded in until it is asked for; open where what was written in it was refused. */
export function ActForm({ act, title, submit, answer, children }: Props) {
  return (
    <details className="ds-details" open={'act' in writtenIn(answer, act) || undefined}>
      <summary>{title}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value={act} />
        {children}
        <Button type="submit" data-size="sm">
          {submit}
        </Button>
      </form>
    </details>
  );
}

/** Opens again what was closed or carried out: a button alone. */
export function ReopenForm({ submit }: Readonly<{ submit: string }>) {
  return (
    <form method="post">
      <input type="hidden" name="act" value="reopen" />
      <Button type="submit" variant="secondary" data-size="sm">
        {submit}
      </Button>
    </form>
  );
}

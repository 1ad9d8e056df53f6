import { Button } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { ItemOfRound } from '../../follow/show-round.ts';
import { Lines, ValueFields } from './fields.tsx';
import { settleMessages } from './messages.ts';

type Props = Readonly<{ shown: ItemOfRound; answer: FormAnswer | undefined }>;

/** Accept the newest answer as it is, edit and accept it, or decline it. */
export function SettleForms({ shown, answer: result }: Props) {
  const t = useText();
  const [newest] = shown.answers;
  if (!newest || newest.settled || shown.round.state === 'closed') return null;
  const hidden = (act: string) => (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="answer" value={newest.id} />
      <input type="hidden" name="version" value={shown.item.base.version} />
      <input type="hidden" name="focusVersion" value={shown.item.base.focusVersion} />
    </>
  );
  const values = newest.kind === 'unchanged' ? newest.base : newest;
  return (
    <div className="no-print">
      <Form method="post">
        {hidden('accept')}
        <Button type="submit">{t(settleMessages.accept)}</Button>
      </Form>
      <details className="ds-details" open={result?.written['act'] === 'edit'}>
        <summary>{t(settleMessages.editAndAccept)}</summary>
        <Form method="post" className="form">
          {hidden('edit')}
          <ValueFields id="endre" shown={shown} values={values} written={writtenIn(result, 'edit')} />
          <Button type="submit" variant="secondary">
            {t(settleMessages.editAndAccept)}
          </Button>
        </Form>
      </details>
      <details className="ds-details" open={result?.written['act'] === 'decline'}>
        <summary>{t(settleMessages.decline)}</summary>
        <Form method="post" className="form">
          {hidden('decline')}
          <Lines id="hvorfor" name="why" label={t(settleMessages.why)} value={writtenIn(result, 'decline')['why']} />
          <Button type="submit" variant="secondary" data-color="danger">
            {t(settleMessages.decline)}
          </Button>
        </Form>
      </details>
    </div>
  );
}

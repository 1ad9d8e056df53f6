import { Button, Label, Select } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { ItemOfRound } from '../../follow/show-round.ts';
import { TextInput } from '../parts/text-input.tsx';
import { Lines, ValueFields } from './fields.tsx';
import { settleMessages } from './messages.ts';

type Props = Readonly<{ shown: ItemOfRound; answer: FormAnswer | undefined }>;

/** Writing down what somebody has said, and asking somebody else too. */
export function RegisterForms({ shown, answer: result }: Props) {
  const t = useText();
  const { round, item, recipients } = shown;
  if (round.state === 'closed') return null;
  const written = writtenIn(result, 'register');
  return (
    <div className="no-print">
      <details className="ds-details" open={result?.written['act'] === 'register'}>
        <summary>{t(settleMessages.register)}</summary>
        <Form method="post" className="form">
          <p className="muted">{t(settleMessages.registerHelp)}</p>
          <input type="hidden" name="act" value="register" />
          <input type="hidden" name="version" value={item.base.version} />
          <input type="hidden" name="focusVersion" value={item.base.focusVersion} />
          <div className="ds-field">
            <Label htmlFor="for-hvem">{t(settleMessages.forWhom)}</Label>
            <Select id="for-hvem" name="recipient" defaultValue={written['recipient'] ?? String(recipients[0]?.id ?? '')}>
              {recipients.map(({ id, name }) => (
                <Select.Option key={id} value={id}>
                  {name ?? id}
                </Select.Option>
              ))}
              <Select.Option value="">{t(settleMessages.somebodyElse)}</Select.Option>
            </Select>
          </div>
          <ValueFields id="svar" shown={shown} values={item.base} written={written} />
          {round.asks.includes('obstacles') && (
            <Lines id="hindringer" name="obstacles" label={t(settleMessages.obstacles)} value={written['obstacles']} />
          )}
          <Button type="submit" variant="secondary">
            {t(settleMessages.save)}
          </Button>
        </Form>
      </details>
      <details className="ds-details" open={result?.written['act'] === 'add'}>
        <summary>{t(settleMessages.add)}</summary>
        <Form method="post" className="form">
          <input type="hidden" name="act" value="add" />
          <TextInput
            id="navn"
            label={t(settleMessages.name)}
            name="name"
            required
            maxLength={200}
            defaultValue={writtenIn(result, 'add')['name']}
          />
          <TextInput
            id="epost"
            label={t(settleMessages.email)}
            name="email"
            type="email"
            required
            maxLength={254}
            defaultValue={writtenIn(result, 'add')['email']}
          />
          <Button type="submit" variant="secondary">
            {t(settleMessages.ask)}
          </Button>
        </Form>
      </details>
    </div>
  );
}

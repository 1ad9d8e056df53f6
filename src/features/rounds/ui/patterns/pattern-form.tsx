import { Button, Heading, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { Form, useActionData, useLoaderData } from 'react-router';
import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { asks } from '../../model/views.ts';
import type { action, loader } from '../patterns-page.server.ts';
import { TextInput } from '../parts/text-input.tsx';
import { askWords, patternMessages } from './messages.ts';

const usual: readonly string[] = ['status', 'text', 'focus'];

/** A new pattern: which plan, before which forum's meetings, when, and what is asked. */
export function PatternForm() {
  const t = useText();
  const { plans, fora } = useLoaderData<typeof loader>();
  const written = writtenIn(useActionData<typeof action>(), 'add');
  return (
    <section aria-labelledby="nytt-monster" className="no-print">
      <Heading level={2} data-size="xs" id="nytt-monster">
        {t(patternMessages.add)}
      </Heading>
      <Form method="post" className="form">
        <input type="hidden" name="act" value="add" />
        <div className="ds-field">
          <Label htmlFor="plan">{t(patternMessages.plan)}</Label>
          <Select id="plan" name="plan" defaultValue={written['plan']}>
            {plans.map(({ slug, title }) => (
              <Select.Option key={slug} value={slug}>
                {title}
              </Select.Option>
            ))}
          </Select>
        </div>
        <div className="ds-field">
          <Label htmlFor="forum">{t(patternMessages.forum)}</Label>
          <Select id="forum" name="forum" defaultValue={written['forum']}>
            {fora.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </div>
        <TextInput
          id="apnes"
          label={t(patternMessages.openDays)}
          name="openDays"
          type="number"
          min={1}
          max={365}
          required
          defaultValue={written['openDays'] ?? '28'}
        />
        <TextInput
          id="frist"
          label={t(patternMessages.daysBefore)}
          name="daysBefore"
          type="number"
          min={0}
          max={364}
          required
          defaultValue={written['daysBefore'] ?? '14'}
        />
        <fieldset className="round-choice">
          <legend>{t(patternMessages.asks)}</legend>
          {asks.map((ask) => (
            <label key={ask}>
              <input type="checkbox" name="asks" value={ask} defaultChecked={usual.includes(ask)} /> {t(askWords[ask])}
            </label>
          ))}
        </fieldset>
        <div className="ds-field">
          <Label htmlFor="hilsen">{t(patternMessages.greeting)}</Label>
          <Textarea id="hilsen" name="greeting" rows={3} maxLength={2000} defaultValue={written['greeting']} />
        </div>
        <Button type="submit">{t(patternMessages.save)}</Button>
      </Form>
    </section>
  );
}

import { Button, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { writtenIn, type FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import type { AskedItemView, AskedView } from '../../model/asked-view.ts';
import { DecisionFields } from './decision-fields.tsx';
import { answerMessages } from './messages.ts';
import { SeenFields } from './confirm-form.tsx';

type Props = Readonly<{ asked: AskedView; item: AskedItemView; answer: FormAnswer | undefined }>;

/** What is asked about an item, filled in with what was answered, else with what the plan says; what was refused is kept. */
export function UpdateForm({ asked: { round, statuses }, item, answer }: Props) {
  const t = useText();
  const written = writtenIn(answer, 'update', { name: 'item', id: item.id });
  const own = item.answer?.isOwn ? item.answer : null;
  const { asks, language } = round;
  const period = round.period ?? '';
  const status = written['status'] ?? (own ? own.status : item.base.status) ?? '';
  const field = (name: string): string => `${name}-${item.id}`;
  return (
    <form method="post" className="stack">
      <input type="hidden" name="act" value="update" />
      <SeenFields item={item} />
      {asks.includes('status') && (
        <div className="ds-field">
          <Label htmlFor={field('status')}>{t(answerMessages.status, { period })}</Label>
          <Select id={field('status')} name="status" defaultValue={status}>
            <Select.Option value="">{t(answerMessages.noStatus)}</Select.Option>
            {statuses.map(({ key, label }) => (
              <Select.Option key={key} value={key} lang={language}>
                {label}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      {asks.includes('text') && (
        <Writing
          id={field('tekst')}
          name="text"
          label={t(answerMessages.text, { period })}
          value={written['text'] ?? own?.text ?? item.base.text}
          lang={language}
        />
      )}
      {asks.includes('focus') && (
        <Writing
          id={field('fokus')}
          name="focus"
          label={round.focusPeriod ?? ''}
          value={written['focus'] ?? own?.focus ?? item.base.focus ?? ''}
          lang={language}
        />
      )}
      {asks.includes('obstacles') && (
        <Writing
          id={field('hinder')}
          name="obstacles"
          label={t(answerMessages.obstacles)}
          value={written['obstacles'] ?? own?.obstacles ?? ''}
          lang={language}
        />
      )}
      {asks.includes('decision') && <DecisionFields item={item} written={written} own={own} lang={language} />}
      <div>
        <Button type="submit">{t(answerMessages.send)}</Button>
      </div>
    </form>
  );
}

type WritingProps = Readonly<{ id: string; name: string; label: string; value: string; lang: string }>;

function Writing({ id, name, label, value, lang }: WritingProps) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Textarea id={id} name={name} rows={4} maxLength={4000} defaultValue={value} lang={lang} />
    </div>
  );
}

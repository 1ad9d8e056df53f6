import { Button, Label, Textarea } from '@digdir/designsystemet-react';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { Form } from 'react-router';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { longestLive, type LiveField as Field } from '../../model/live/live-field.ts';
import type { OutboxState } from './live/outbox.ts';
import { writingMessages } from './writing-messages.ts';

type Props = Readonly<{
  field: Field;
  entry: number;
  made: Readonly<{ text: string; state: string }>;
  label: Text;
  hint: Text;
  language: string;
  rows: number;
  area: RefObject<HTMLTextAreaElement | null>;
  onWrite: () => void;
  isLive: boolean;
  connected: boolean;
  state: OutboxState | undefined;
  /** what else belongs to the form, as the recording of the decision */
  children?: ReactNode;
}>;

/**
 * A text that several write at once. Without JavaScript it is a form that tells what it was made of, so that the server
 * can merge what was written. The area is the live text's own: React only makes it.
 */
export function LiveField({ field, entry, made, label, hint, language, rows, area, onWrite, isLive, connected, state, children }: Props) {
  const t = useText();
  const [{ text, state: base }] = useState(made);
  const id = `felt-${field}`;
  return (
    <Form method="post" className="live-field">
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="field" value={field} />
      {!isLive && <input type="hidden" name="base" value={base} />}
      <div className="ds-field">
        <Label htmlFor={id}>{t(label)}</Label>
        <p className="muted small" id={`${id}-hint`}>
          {t(hint)}
        </p>
        <Textarea
          ref={area}
          id={id}
          name="text"
          rows={rows}
          defaultValue={text}
          maxLength={longestLive[field]}
          lang={language}
          autoComplete="off"
          onFocus={onWrite}
          aria-describedby={`${id}-hint`}
        />
      </div>
      {!isLive && (
        <Button type="submit" name="act" value="save" variant="secondary" data-size="sm">
          {t(writingMessages.save)}
        </Button>
      )}
      <SavingState isLive={isLive} connected={connected} state={state} />
      {children}
    </Form>
  );
}

const slow = 1500;

/** Whether what is written is stored. Told aloud only when it changes for longer than a moment. */
function SavingState({ isLive, connected, state }: Pick<Props, 'isLive' | 'connected' | 'state'>) {
  const t = useText();
  const phase = state?.phase === 'saved' && !connected ? 'offline' : (state?.phase ?? 'saved');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (phase !== 'saving') return undefined;
    const timer = setTimeout(() => setSlow(true), slow);
    return () => clearTimeout(timer);
  }, [phase]);
  const told = phase === 'saving' && !isSlow ? 'saved' : phase;
  const symbols = { saved: '✓', saving: '…', offline: '⚡', refused: '✕', closed: '✕' } as const;
  return (
    <p role="status" className="live-state" data-phase={told}>
      {isLive && (
        <>
          <span aria-hidden="true">{symbols[told]}</span> {t(writingMessages[`phase_${told}`], { message: state?.message ?? '' })}
        </>
      )}
    </p>
  );
}

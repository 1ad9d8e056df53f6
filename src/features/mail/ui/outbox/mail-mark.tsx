import { useText } from '#web/text/use-text.ts';
import type { MailState } from '../../model/mail.ts';
import { mailStateWords } from '../messages.ts';

const symbols = { waiting: '…', sent: '✓', 'given-up': '✕' } as const satisfies Record<MailState, string>;

/** Where a mail stands: symbol, word and colour. */
export function MailMark({ state }: { readonly state: MailState }) {
  const t = useText();
  return (
    <span className={`mail-mark mail-mark--${state}`}>
      <span aria-hidden="true">{symbols[state]}</span> {t(mailStateWords[state])}
    </span>
  );
}

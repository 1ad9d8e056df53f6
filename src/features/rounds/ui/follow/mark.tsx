import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { ItemStateOfRound, MailStateOfRound, RecipientState } from '../../model/follow-views.ts';
import { itemStateWords, mailStateWordsOfRound, recipientStateWords } from './messages.ts';

type Tone = 'good' | 'waits' | 'bad' | 'none';

const itemMarks = {
  unanswered: ['○', 'none'],
  unchanged: ['=', 'waits'],
  updated: ['✎', 'waits'],
  settled: ['✓', 'good'],
  declined: ['✕', 'bad'],
} as const satisfies Record<ItemStateOfRound, readonly [string, Tone]>;

const recipientMarks = {
  unanswered: ['○', 'none'],
  partly: ['◐', 'waits'],
  answered: ['✓', 'good'],
  delegated: ['→', 'waits'],
  withdrawn: ['–', 'none'],
} as const satisfies Record<RecipientState, readonly [string, Tone]>;

const mailMarks = {
  sent: ['✓', 'good'],
  waiting: ['…', 'waits'],
  failed: ['✕', 'bad'],
  none: ['–', 'none'],
} as const satisfies Record<MailStateOfRound, readonly [string, Tone]>;

/** Where an item of a round stands: symbol, word and colour. */
export function ItemMark({ state }: { readonly state: ItemStateOfRound }) {
  return <Mark mark={itemMarks[state]} word={itemStateWords[state]} />;
}

export function RecipientMark({ state }: { readonly state: RecipientState }) {
  return <Mark mark={recipientMarks[state]} word={recipientStateWords[state]} />;
}

export function MailStateMark({ state }: { readonly state: MailStateOfRound }) {
  return <Mark mark={mailMarks[state]} word={mailStateWordsOfRound[state]} />;
}

function Mark({ mark: [symbol, tone], word }: Readonly<{ mark: readonly [string, Tone]; word: Text }>) {
  const t = useText();
  return (
    <span className={`round-mark round-mark--${tone}`}>
      <span aria-hidden="true">{symbol}</span> {t(word)}
    </span>
  );
}

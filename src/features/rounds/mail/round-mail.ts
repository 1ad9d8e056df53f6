import { longDate } from '#shared/dates/format-date.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import type { Purpose } from '../links/link-token.ts';
import type { Round } from '../model/views.ts';
import type { AskedItem } from '../queries/asked-items.ts';
import type { Addressee } from './load-addressees.ts';
import { roundMailWords as words } from './messages.ts';

/** 'ask' when a round is opened or somebody is asked later, 'remind' for what is not answered. */
export type RoundMailKind = 'ask' | 'remind';

/** What all mails of a round are written of. `answersTo` is null where nobody has said. */
export type RoundMail = Readonly<{
  kind: RoundMailKind;
  round: Round;
  partnership: string;
  /** the words of the plan's statuses by their keys, and of its periods */
  statuses: ReadonlyMap<string, string>;
  periods: ReadonlyMap<string, string>;
  answersTo: string | null;
}>;

type Say = (text: Text, params?: MessageParams) => string;

const longestQuote = 300;

/** A mail to one who is asked, plain text in the plan's language. `link` gives whole addresses. */
export function roundMail(
  mail: RoundMail,
  addressee: Addressee,
  items: readonly AskedItem[],
  link: (purpose: Purpose, item?: number) => string,
): Readonly<{ subject: string; text: string; because: string }> {
  const { kind, round, partnership, answersTo } = mail;
  const language: Language = round.plan.language;
  const say: Say = (text, params = {}) => formatMessage(text[language], params, language);
  const facts = { count: items.length, deadline: longDate(round.deadline, language), plan: round.plan.title, partnership };
  const { from } = addressee;
  const paragraphs = [
    [say(words.hello, { name: addressee.name })],
    from === null ? [] : [say(words.sentOn, { from })],
    round.greeting === '' ? [] : [round.greeting],
    [say(kind === 'ask' ? words.ask : words.remind, facts)],
    ...items.map((item, at) => [
      `${at + 1}. ${item.title}`,
      say(words.area, { area: item.area }),
      ...lastSaid(mail, item, say),
      ...(saysNothing(item) ? [] : [say(words.unchanged, { address: link('unchanged', item.id) })]),
      say(words.update, { address: link('update', item.id) }),
    ]),
    [
      ...(items.length > 1 ? [say(words.all, { address: link('all') })] : []),
      ...(from === null ? [say(words.delegate, { address: link('delegate') })] : []),
    ],
    [say(words.links), ...(answersTo === null ? [] : [say(words.questions, { address: answersTo })])],
  ];
  return {
    subject: say(kind === 'ask' ? words.askSubject : words.remindSubject, facts),
    text: paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    because: from === null ? say(words.because, facts) : say(words.becauseSentOn, { from }),
  };
}

/** Whether there is nothing that somebody could say is unchanged. */
export function saysNothing({ base }: Pick<AskedItem, 'base'>): boolean {
  return base.status === null && base.text === '' && !base.focus;
}

function lastSaid({ round, statuses, periods }: RoundMail, item: AskedItem, say: Say): readonly string[] {
  if (saysNothing(item)) return [say(words.nothingSaid)];
  const { status, text, period, focus } = item.base;
  const said = [status === null ? '' : (statuses.get(status) ?? status), quote(text)].filter((part) => part !== '').join('. ');
  const asksFocus = round.asks.includes('focus') && focus !== null && focus !== '';
  return [
    ...(said === '' ? [] : [say(words.said, { period: periods.get(period ?? '') ?? period ?? '', said })]),
    ...(asksFocus ? [say(words.focusSaid, { period: periods.get(round.focusPeriod ?? '') ?? '', said: quote(focus) })] : []),
  ];
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).toWellFormed().trimEnd()} …`;
}

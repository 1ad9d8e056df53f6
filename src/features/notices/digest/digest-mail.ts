import { longDate, longTime } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { noticeMailWords as words } from '../mail-words.ts';
import type { HappeningGroup } from '../model/notice.ts';

export type Digest = Readonly<{
  language: Language;
  partnership: string;
  since: string;
  until: string;
  base: string | null;
  groups: readonly HappeningGroup[];
}>;

/** How many happenings a digest tells of. */
export function countHappenings(groups: readonly HappeningGroup[]): number {
  return groups.reduce((sum, { happenings, more }) => sum + happenings.length + more, 0);
}

/** A digest as plain text: what happened to each thing that is followed, with where to read on. */
export function digestMail({
  language,
  partnership,
  since,
  until,
  base,
  groups,
}: Digest): Readonly<{ subject: string; text: string; because: string }> {
  const say = (text: (typeof words)[keyof typeof words], params = {}): string => formatMessage(text[language], params, language);
  const sections = groups.map(({ title, where, address, happenings, more }) =>
    [
      `${title}${where === null ? '' : ` (${where})`}`,
      ...(base === null ? [] : [`${base}${address}`]),
      ...happenings.map(({ at, text, who }) => `- ${longTime(at, language)}: ${text}${who === null ? '' : ` (${who})`}`),
      ...(more > 0 ? [say(words.more, { count: more })] : []),
    ].join('\n'),
  );
  return {
    subject: say(words.digestSubject, { count: countHappenings(groups) }),
    text: [say(words.digest, { partnership, from: longDate(since, language), to: longDate(until, language) }), ...sections].join('\n\n'),
    because: say(words.becauseFollows),
  };
}

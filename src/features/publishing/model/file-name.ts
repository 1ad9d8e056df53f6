import type { Messages } from '#shared/language.ts';
import { slugOf } from '#shared/slug.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { PublicationFormat } from './format.ts';

/** `ascii` is safe everywhere; `name` is the same for people: 'Porteføljeplan 2026, utgave 2.pdf'. */
export type FileName = Readonly<{ ascii: string; name: string }>;

const words = {
  edition: { nb: '{title}, utgave {number}', nn: '{title}, utgåve {number}', en: '{title}, edition {number}' },
  draft: { nb: '{title}, utkast {date}', nn: '{title}, utkast {date}', en: '{title}, draft {date}' },
} satisfies Messages;

type Named = Readonly<{ title: string; language: 'nb' | 'nn' | 'en' }>;

/** The name of a file of an edition (its number) or of the draft (the ISO date it was written). */
export function fileName({ title, language }: Named, edition: number | null, date: string, format: PublicationFormat): FileName {
  const text = edition === null ? words.draft[language] : words.edition[language];
  const whole = formatMessage(text, { title: plainName(title), number: String(edition), date }, language);
  return { ascii: `${slugOf(whole, 100)}.${format}`, name: `${whole}.${format}` };
}

/** Without what file systems and headers refuse; at most 120 characters. */
export function plainName(title: string): string {
  return title
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

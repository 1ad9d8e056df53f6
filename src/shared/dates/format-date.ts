import type { Language } from '#shared/language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nn: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2025-10-14` → `14. oktober 2025` (English: `14 October 2025`). Takes an ISO date or an ISO time, read in Oslo. */
export function longDate(iso: string, language: Language): string {
  const { year, month, day } = parts(iso);
  return `${day}${language === 'en' ? '' : '.'} ${months[language][month - 1]} ${year}`;
}

/** `2025-10-14` → `14.10.2025`, for tables. */
export function shortDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${pad(day)}.${pad(month)}.${year}`;
}

/** An ISO time → `14. oktober 2025 kl. 09.30` in Oslo (English: `14 October 2025 at 09:30`). */
export function longTime(iso: string, language: Language): string {
  const { clock } = parts(iso);
  const time = language === 'en' ? ` at ${clock}` : ` kl. ${clock.replace(':', '.')}`;
  return longDate(iso, language) + time;
}

type DateParts = Readonly<{ year: number; month: number; day: number; clock: string }>;

function parts(iso: string): DateParts {
  const local = iso.length === 10 ? `${iso} 00:00` : oslo.format(new Date(iso));
  const [date = '', clock = ''] = local.split(' ');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, clock };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

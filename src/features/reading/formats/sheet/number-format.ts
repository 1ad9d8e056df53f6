/** How a number is written: which parts of a date its format asks for, or percent. */
export type NumberFormat = Readonly<{ day: boolean; month: boolean; year: boolean; time: boolean; percent: boolean }>;

const plain: NumberFormat = { day: false, month: false, year: false, time: false, percent: false };

/** Built-in formats that are dates or times (ECMA-376 18.8.30), by number. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
};

/** `code` is the format's own text where the file has one. Norwegian Excel writes å for year. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const text = (code ?? builtIn[id] ?? '').split(';')[0] ?? '';
  const bare = text.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').toLowerCase();
  if (bare === '' || bare === 'general' || bare === 'standard' || bare === '@') return plain;
  const year = /[yå]/u.test(bare);
  const day = bare.includes('d');
  const time = /[hst]/u.test(bare);
  return { day, year, time, month: bare.includes('m') && (day || year || !time), percent: bare.includes('%') };
}

/** The number as it is shown, the Norwegian way: 14.10.2025, 10.2025, 08:30, 50 %, 1,5. */
export function shownNumber(value: number, format: NumberFormat, since1904: boolean): string {
  const { day, month, year, time, percent } = format;
  if (percent) return `${decimal(value * 100)} %`;
  if (!day && !month && !year && !time) return decimal(value);
  const date = dateOf(value, since1904);
  if (date === null) return decimal(value);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const calendar = [day && two(date.getUTCDate()), month && two(date.getUTCMonth() + 1), year && date.getUTCFullYear()]
    .filter((part) => part !== false)
    .join('.');
  return [calendar, time && clock !== '00:00' ? clock : ''].filter(Boolean).join(' ') || clock;
}

/** Excel counts days from 1900 as if that year had a 29 February, or from 1904. */
function dateOf(days: number, since1904: boolean): Date | null {
  const leapFault = !since1904 && days < 60 ? 1 : 0;
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.round((days + leapFault) * 86_400) * 1_000);
  return days < 0 || days > 2_958_466 || Number.isNaN(date.getTime()) ? null : date;
}

function decimal(value: number): string {
  return String(Number.parseFloat(value.toPrecision(15))).replace('.', ',');
}

const months: Readonly<Record<string, number>> = {
  januar: 1,
  jan: 1,
  january: 1,
  februar: 2,
  feb: 2,
  february: 2,
  mars: 3,
  mar: 3,
  march: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  desember: 12,
  des: 12,
  december: 12,
  dec: 12,
};
const names = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [string, string, string]])[] = [
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|\d\d)(?![\d])/u, (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  [/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/u, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  [new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s+(${names})\\.?,?\\s+(20\\d\\d)(?!\\d)`, 'iu'), (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  [new RegExp(`(?<!\\p{L})(${names})\\s+(\\d{1,2}),?\\s+(20\\d\\d)(?!\\d)`, 'iu'), (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? '']],
];

/** A date in a text: ISO `date`, where it begins and ends. */
export type FoundDate = Readonly<{ date: string; from: number; to: number }>;

/** The first valid date of a line: 14.10.25, 3.11.2025, 12. mars 2026, 2026-03-12, March 12, 2026. */
export function findDate(text: string): FoundDate | null {
  const line = text.slice(0, 1000);
  const found = forms.flatMap(([form, parts]) => {
    const match = form.exec(line);
    const date = match && isoDate(...parts(match));
    return match && date ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.from - b.from)[0] ?? null;
}

function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year.length === 2 ? 2000 + Number(year) : Number(year), months[month.toLowerCase()] ?? Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}

const monthForms = [
  new RegExp(`(?<!\\p{L})(${names})[\\s.-]+(20\\d\\d|\\d\\d)(?!\\d|\\.\\d)`, 'iu'),
  new RegExp(`(?<!\\d)()(20\\d\\d)-(0[1-9]|1[0-2])(?![\\d-])`, 'u'),
];

/** The first month with a year, as "2025-09": "September 2025", "revidert-oktober-25". */
export function findMonth(text: string): Readonly<{ month: string; text: string }> | null {
  const line = text.slice(0, 1000);
  for (const form of monthForms) {
    const match = form.exec(line);
    if (!match) continue;
    const year = (match[2] ?? '').length === 2 ? `20${match[2]}` : (match[2] ?? '');
    const month = match[1] ? String(months[match[1].toLowerCase()]).padStart(2, '0') : (match[3] ?? '');
    return { month: `${year}-${month}`, text: match[0] };
  }
  return null;
}

/** A case's number as its forum counts: within a year, or, where the pattern writes no year, for ever. */
export type CaseNumber = Readonly<{ number: number; year: number | null }>;

const places = /\{(n|nn|nnn|yy|yyyy)\}/g;

/** Number and year as the forum's pattern writes them: "Sak {n}/{yy}" → "Sak 14/25", "{nn}-{yy}" → "01-21". */
export function writeCaseNumber(pattern: string, { number, year }: Readonly<{ number: number; year: number }>): string {
  return pattern.replace(places, (_whole, place: string) => {
    if (place === 'yyyy') return String(year);
    if (place === 'yy') return String(year % 100).padStart(2, '0');
    return String(number).padStart(place.length, '0');
  });
}

/** Whether the pattern has a place for the number: without one every case would be called the same. */
export function writesNumber(pattern: string): boolean {
  return /\{n{1,3}\}/.test(pattern);
}

/** Whether numbers begin again each year: only where the pattern writes the year, else two cases would be called the same. */
export function countsByYear(pattern: string): boolean {
  return /\{yy(yy)?\}/.test(pattern);
}

/**
 * What a written number says in this pattern, or null where it is none of its. Spaces and capitals do not matter, the
 * words before the number may be left out ("14/25"), and two digits are a year of this century.
 */
export function readCaseNumber(pattern: string, written: string): CaseNumber | null {
  const text = plain(written);
  const whole = matchAt(pattern, text);
  return whole ?? matchAt(pattern.slice(pattern.indexOf('{')), text);
}

function matchAt(pattern: string, text: string): CaseNumber | null {
  const found: string[] = [];
  const source = plain(pattern)
    .split(/(\{(?:n{1,3}|yy(?:yy)?)\})/)
    .map((part) => expression(part, found))
    .join('');
  const match = new RegExp(`^${source}$`).exec(text);
  if (!match) return null;
  const value = (name: string): string | undefined => match[found.indexOf(name) + 1];
  const number = Number(value('n'));
  const year = found.includes('y') ? fullYear(value('y') ?? '') : null;
  return number > 0 ? { number, year } : null;
}

/** The regular expression of a part of a pattern; `found` collects which group is what. */
function expression(part: string, found: string[]): string {
  if (!/^\{(?:n{1,3}|yy(?:yy)?)\}$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  found.push(part.startsWith('{n') ? 'n' : 'y');
  if (part === '{yyyy}') return String.raw`(\d{4})`;
  if (part === '{yy}') return String.raw`(\d{2}|\d{4})`;
  return String.raw`(\d{1,6})`;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/** How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; in each they come first, so they are 1 to that. */
const inSection: Readonly<Record<string, number>> = Object.fromEntries(
  `1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1
  5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1
  8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1
  12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4
  16.4:3 16.5:3 17.1:1 17.2:4 17.3:2`
    .split(/\s+/)
    .map((entry) => entry.split(':'))
    .map(([section = '', count]) => [section, Number(count)]),
);

/** A row of docs/security.md; `asked` are the numbers it answers, `text` what it says. */
export type Row = Readonly<{ asked: readonly string[]; answer: string; text: string }>;

export function readRows(page: string): readonly Row[] {
  const rows = page.matchAll(/^\| (V[\d.]+)(?:–(V[\d.]+))? \| [^|]+ \| \*\*(Ja|Delvis|Nei|Gjelder ikke)[.:]\*\*([^|]*)\|$/gm);
  return [...rows].map(([, first = '', last, answer = '', text = '']) => ({ asked: numbersOf(first, last ?? first), answer, text }));
}

function numbersOf(first: string, last: string): readonly string[] {
  const [section, from] = parted(first);
  const [, to] = parted(last);
  return Array.from({ length: to - from + 1 }, (_, at) => `${section}.${from + at}`);
}

function parted(id: string): readonly [section: string, number: number] {
  const at = id.lastIndexOf('.');
  return [id.slice(0, at), Number(id.slice(at + 1))];
}

/** What is answered never or twice, and what is answered and is none of the requirements. */
export function unanswered(rows: readonly Row[]): readonly string[] {
  const all = Object.entries(inSection).flatMap(([section, count]) => Array.from({ length: count }, (_, at) => `V${section}.${at + 1}`));
  const asked = rows.flatMap((row) => row.asked);
  const wrong = all.flatMap((id) => {
    const count = asked.filter((other) => other === id).length;
    return count === 1 ? [] : [`${id}: ${count} answers`];
  });
  return [...wrong, ...asked.filter((id) => !all.includes(id)).map((id) => `${id}: is none`)];
}

/** The files of this repository that a page names between backticks and that are not there. */
export function missingPaths(page: string, isThere: (path: string) => boolean): readonly string[] {
  const named = [...page.matchAll(/`((?:src|test|docs|migrations|scripts|\.ci)\/[^`\s]+|package(?:-lock)?\.json|tsconfig\.json)`/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set(named)].filter((path) => !isThere(path));
}

import type { Text } from '#shared/language.ts';
import type { Language } from '#shared/language.ts';

type Data = Readonly<{
  person: Readonly<{ name: string; role: string | null; emails: readonly string[] }>;
  at: string;
  rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  mentions: Readonly<Record<string, readonly string[]>>;
}>;

const words = {
  title: { nb: 'Det Målbilde har lagret om {name}', nn: 'Det Målbilde har lagra om {name}', en: 'What Målbilde holds about {name}' },
  rows: { nb: 'Rader som viser til personen', nn: 'Rader som viser til personen', en: 'Rows that point at the person' },
  mentions: { nb: 'Steder som nevner personen', nn: 'Stader som nemner personen', en: 'Places that mention the person' },
} as const satisfies Readonly<Record<string, Text>>;

/** The same as the JSON, for people: one page that needs nothing else. */
export function personHtml(data: Data, language: Language): string {
  const title = words.title[language].replace('{name}', data.person.name);
  const rows = Object.entries(data.rows).map(([table, all]) => `<h3>${escaped(table)}</h3>${all.map(listOf).join('')}`);
  const mentions = Object.entries(data.mentions).map(
    ([place, all]) => `<h3>${escaped(place)}</h3><ul>${all.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:12rem 1fr;
gap:.25rem 1rem;border-top:1px solid;padding-top:.5rem}dd{margin:0;overflow-wrap:anywhere}</style></head><body>
<h1>${escaped(title)}</h1><p>${escaped([data.person.role, ...data.person.emails, data.at].filter(Boolean).join(' · '))}</p>
<h2>${words.rows[language]}</h2>${rows.join('')}<h2>${words.mentions[language]}</h2>${mentions.join('')}</body></html>\n`;
}

function listOf(row: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return `<dl>${said.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(textOf(value))}</dd>`).join('')}</dl>`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

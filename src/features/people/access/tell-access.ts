import type { Actor } from '#shared/actor.ts';
import type { Language, Text } from '#shared/language.ts';
import { areaWords, reachWords, standingWords, whoWords } from './access-words.ts';
import { deedAreas, deeds, standings, type Deed, type Reach, type Rule } from './deeds.ts';
import { may, maySomewhere } from './may.ts';

export type AccessRow = Readonly<{ deed: string; does: Text; reaches: readonly (Reach | 'none')[] }>;
export type AccessArea = Readonly<{ area: keyof typeof deedAreas; title: Text; rows: readonly AccessRow[] }>;

/** The whole table, by area; `reaches` in the order of the standings. */
export function accessTable(): readonly AccessArea[] {
  return (Object.keys(deedAreas) as (keyof typeof deedAreas)[]).map((area) => ({
    area,
    title: areaWords[area],
    rows: Object.entries<Rule>(deedAreas[area]).map(([deed, rule]) => ({
      deed,
      does: rule.does,
      reaches: standings.map((standing) => rule.may[standing] ?? 'none'),
    })),
  }));
}

/** Who may do a deed, in words: "sekretariatet, leder i forumet og sekretær i forumet". */
export function tellWho(deed: Deed, language: Language): string {
  const rule: Rule = deeds[deed];
  const who = standings.flatMap((standing) => {
    const reach = rule.may[standing];
    if (reach === undefined) return [];
    const words: Readonly<{ all: Text; own?: Text }> = whoWords[standing];
    return [(words[reach] ?? words.all)[language]];
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(who);
}

export type Verdict = 'everywhere' | 'own' | 'nowhere';

/** Whether an actor may do a deed: to everything, to what is theirs, or not at all. */
export function verdictOf(actor: Actor, deed: Deed): Verdict {
  if (may(actor, deed)) return 'everywhere';
  return maySomewhere(actor, deed) ? 'own' : 'nowhere';
}

/** The table as Markdown: a heading an area, a row a deed. */
export function accessMarkdown(language: Language): string {
  const head = ['', ...standings.map((standing) => standingWords[standing][language])];
  const cell = (reach: Reach | 'none'): string => `${reachWords[reach].symbol} ${reachWords[reach].word[language]}`;
  return accessTable()
    .map(({ title, rows }) =>
      [
        `## ${title[language]}`,
        '',
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---|').join('')}`,
        ...rows.map(({ does, reaches }) => `| ${[does[language], ...reaches.map(cell)].join(' | ')} |`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

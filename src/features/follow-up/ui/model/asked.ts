import type { MatterKind } from '../../model/matter.ts';
import type { Urgency } from '../../model/urgency.ts';

export const views = ['apent', 'neste', 'ubesvart'] as const;
export type View = (typeof views)[number];

/** How kinds and urgencies are written in the address. */
export const kindSlugs = {
  decision: 'vedtak',
  answer: 'svar',
  report: 'rapport',
  close: 'lukking',
  minutes: 'protokoll',
  case: 'sak',
  'open-round': 'apne-runde',
  'close-round': 'avslutte-runde',
  unanswered: 'ubesvart',
  nobody: 'uten-ansvar',
  remarks: 'merknader',
  still: 'stille',
  'no-minutes': 'uten-protokoll',
} as const satisfies Record<MatterKind, string>;

export const urgencySlugs = { late: 'forsinket', soon: 'snart', open: 'apen' } as const satisfies Record<Urgency, string>;

/** What the address asks for; what it says that is unknown is passed over. */
export type Asked = Readonly<{
  view: View;
  forum: string | undefined;
  sector: string | undefined;
  person: number | undefined;
  kind: MatterKind | undefined;
  urgency: Urgency | undefined;
  page: number;
}>;

export function readAsked(params: URLSearchParams): Asked {
  const text = (name: string): string | undefined => params.get(name)?.trim().slice(0, 120) || undefined;
  const number = (name: string): number | undefined => {
    const value = Number(params.get(name));
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  };
  return {
    view: views.find((view) => view === params.get('visning')) ?? 'apent',
    forum: text('forum'),
    sector: text('sektor'),
    person: number('person'),
    kind: keyOf(kindSlugs, params.get('hva')),
    urgency: keyOf(urgencySlugs, params.get('stand')),
    page: Math.min(number('side') ?? 1, 10_000),
  };
}

function keyOf<K extends string>(slugs: Readonly<Record<K, string>>, value: string | null): K | undefined {
  return (Object.keys(slugs) as K[]).find((key) => slugs[key] === value);
}

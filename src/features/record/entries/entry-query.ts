import type { EntryFilter } from './entry-filter.ts';

/** The filter that the address of the page, or of a file of the same, says. */
export function entryQuery(url: URL): EntryFilter {
  const said = (name: string): string | undefined => url.searchParams.get(name)?.trim() || undefined;
  const before = /^[1-9]\d{0,14}$/.exec(said('for') ?? '')?.[0];
  const day = (name: string): string | undefined => /^\d{4}-\d{2}-\d{2}$/.exec(said(name) ?? '')?.[0];
  return {
    person: said('navn')?.slice(0, 200),
    deed: said('handling')?.slice(0, 200),
    subject: said('adresse')?.slice(0, 200),
    from: day('fra'),
    to: day('til'),
    withheld: url.searchParams.has('unntatt') || undefined,
    before: before === undefined ? undefined : Number(before),
  };
}

import { plainText } from '../likeness.ts';
import type { ItemTerms } from './item-terms.ts';
import type { Judged } from './judge-pair.ts';
import type { Shared } from './shared-terms.ts';
import type { LinkReason } from './suggestion.ts';

const wordsAtMost = 4;
/** Words that tell less than this share of what the best one tells are left out. */
const tellingShare = 0.4;
const commission = /oppdrag fr[aå] [^.;,]{2,30}/iu;

/** Why a pair is suggested, the strongest reason first, in the words of the sector's plan. */
export function reasonsOf(
  sector: ItemTerms,
  overall: ItemTerms,
  shared: Shared,
  { relation, byHeading, byName }: Judged,
  sameTitle: boolean,
): readonly LinkReason[] {
  const words = tellingWords(sector, shared);
  const assigned = commonCommission(sector, overall);
  return [
    ...(sameTitle ? [{ why: 'same-title' } as const] : []),
    ...(byHeading ? [{ why: 'heading' } as const] : []),
    ...(byName.length > 0 ? [{ why: 'name', words: [nameAsWritten(sector, overall, byName)] } as const] : []),
    ...(!sameTitle && words.length > 0 ? [{ why: 'words', words } as const] : []),
    ...(assigned === null ? [] : [{ why: 'commission', words: [assigned] } as const]),
    ...(relation === 'same' ? [{ why: 'same-area' } as const] : []),
    ...(relation === 'mentioned' ? [{ why: 'mentions-area', words: [overall.area.title] } as const] : []),
  ];
}

function tellingWords({ written }: ItemTerms, shared: Shared): readonly string[] {
  const most = Math.max(0, ...shared.terms.values());
  return [...shared.terms]
    .filter(([term, tells]) => written.has(term) && tells >= most * tellingShare)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, wordsAtMost)
    .map(([term]) => written.get(term) ?? term);
}

function nameAsWritten(sector: ItemTerms, overall: ItemTerms, stems: readonly string[]): string {
  const words = stems.map((stem) => sector.written.get(stem) ?? overall.written.get(stem) ?? stem).join(' ');
  return stems.length === 1 ? words.toUpperCase() : words;
}

/** «Oppdrag fra SSU» where both say it in the same words. */
function commonCommission(sector: ItemTerms, overall: ItemTerms): string | null {
  const said = ({ item }: ItemTerms): readonly string[] => item.cells.flatMap(({ text }) => commission.exec(text)?.[0] ?? []);
  const theirs = new Set(said(overall).map(plainText));
  return said(sector).find((text) => theirs.has(plainText(text))) ?? null;
}

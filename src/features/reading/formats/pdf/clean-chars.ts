import type { Char } from './ink.ts';

/** Latin ligatures that fonts draw as one glyph, U+FB00–FB06. */
const ligature = /[\ufb00-\ufb06]/g;
/** Control and format characters, but for the soft hyphen; unassigned ones too. */
const unprintable = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Cn}]/gu;

/**
 * Glyphs as letters: ligatures taken apart, accents composed, unprintable ones left out, and those drawn twice in (nearly)
 * the same place, as fake bold and shadows are, kept once.
 */
export function cleanChars(chars: readonly Char[]): readonly Char[] {
  const kept: Char[] = [];
  const places = new Map<string, Char[]>();
  const shadows = shadowRuns(chars);
  for (const char of chars) {
    if (shadows.has(char.run)) continue;
    const text = char.text
      .replace(ligature, (glyph) => glyph.normalize('NFKC'))
      .replace(unprintable, '')
      .normalize('NFC');
    if (text === '') continue;
    const slack = 0.1 * char.size;
    const near = [-1, 0, 1].flatMap((step) => places.get(placeKey(text, char.baseline, step)) ?? []);
    if (
      text.trim() !== '' &&
      near.some((other) => Math.abs(other.x0 - char.x0) < slack && Math.abs(other.baseline - char.baseline) < slack)
    )
      continue;
    const clean = text === char.text ? char : { ...char, text };
    const key = placeKey(text, char.baseline, 0);
    places.set(key, [...(places.get(key) ?? []), clean]);
    kept.push(clean);
  }
  return kept;
}

function placeKey(text: string, baseline: number, step: number): string {
  return `${text}@${Math.round(baseline / 4) + step}`;
}

/** Runs that repeat the text of a run before them a little to the side and below (or above): the one painted first is the shadow. */
function shadowRuns(chars: readonly Char[]): ReadonlySet<number> {
  const runs = Map.groupBy(chars, (char) => char.run);
  const seen = new Map<string, readonly Char[][]>();
  const shadows = new Set<number>();
  for (const run of runs.values()) {
    const text = run.map((char) => char.text).join('');
    const first = run[0];
    if (first === undefined || text.trim().length < 3) continue;
    const key = `${Math.round(first.size)} ${text}`;
    const before = seen.get(key) ?? [];
    const shadow = before.find(([other]) => other !== undefined && isNear(other, first));
    if (shadow?.[0] !== undefined) shadows.add(shadow[0].run);
    seen.set(key, [...before.slice(-20), run]);
  }
  return shadows;
}

function isNear(a: Char, b: Char): boolean {
  const reach = 0.35 * b.size;
  return Math.abs(a.x0 - b.x0) < reach && Math.abs(a.baseline - b.baseline) < reach;
}

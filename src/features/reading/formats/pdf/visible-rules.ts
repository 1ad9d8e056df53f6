import type { Fill, Rule } from './ink.ts';

const maxCompared = 20_000_000;
/** points: a line this close to the side of a fill is its border and not under it */
const border = 2;

/** Lines without the parts that fills painted later cover, as those of a legend that a table has grown over. */
export function visibleRules(rules: readonly Rule[], fills: readonly Fill[]): readonly Rule[] {
  const covers = fills.filter((fill) => fill.opaque && fill.form === 'rectangle');
  if (covers.length * rules.length > maxCompared) return rules;
  return rules.flatMap((rule) =>
    covers
      .filter((fill) => fill.order > rule.order)
      .reduce<readonly Rule[]>((parts, fill) => parts.flatMap((part) => partsBeside(part, fill)), [rule]),
  );
}

function partsBeside(rule: Rule, { rect }: Fill): readonly Rule[] {
  const [near, far, start, end] = rule.axis === 'horizontal' ? [rect.y0, rect.y1, rect.x0, rect.x1] : [rect.x0, rect.x1, rect.y0, rect.y1];
  const isUnder = rule.at > near + border && rule.at < far - border && rule.from < end - border && rule.to > start + border;
  if (!isUnder) return [rule];
  const parts = [
    { ...rule, to: Math.min(rule.to, start) },
    { ...rule, from: Math.max(rule.from, end) },
  ];
  return parts.filter((part) => part.to - part.from > border);
}

import type { Rule } from '../ink.ts';

/** points: lines this close are one line, and ends this close meet */
const sameLine = 1.2;
const sameEnd = 3;

/** Lines drawn in pieces (one for each cell, dashes, both sides of a border) as the whole lines a reader sees. */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort((a, b) => a.axis.localeCompare(b.axis) || a.at - b.at || a.from - b.from);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && first.axis === rule.axis && rule.at - first.at <= sameLine) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(mergeAlong);
}

function mergeAlong(line: readonly Rule[]): readonly Rule[] {
  const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
  const merged: Rule[] = [];
  for (const rule of [...line].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && rule.from <= last.to + sameEnd) merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else merged.push({ ...rule, at });
  }
  return merged;
}

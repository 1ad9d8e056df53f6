/** A border between two columns (an x) or two rows (a y). `drawn`: a line or the side of a fill tells; else the text does. */
export type Boundary = Readonly<{ at: number; least: number; most: number; drawn: boolean }>;

export function drawnBoundaries(places: readonly number[], slack: number): readonly Boundary[] {
  const groups: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && place - first <= slack) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const [least, most] = [group[0] ?? 0, group.at(-1) ?? 0];
    return { at: (least + most) / 2, least, most, drawn: true };
  });
}

export function textBoundary(at: number): Boundary {
  return { at, least: at, most: at, drawn: false };
}

/** Boundaries in order, those with nothing between them made one: the two sides of a white gap are one border. */
export function collapse(
  boundaries: readonly Boundary[],
  narrow: number,
  isEmpty: (from: number, to: number) => boolean,
): readonly Boundary[] {
  const kept: Boundary[] = [];
  for (const boundary of [...boundaries].sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (last === undefined || boundary.at - last.at > narrow || !isEmpty(last.at, boundary.at)) {
      kept.push(boundary);
      continue;
    }
    const [least, most] = [Math.min(last.least, boundary.least), Math.max(last.most, boundary.most)];
    kept[kept.length - 1] = { at: (least + most) / 2, least, most, drawn: last.drawn || boundary.drawn };
  }
  return kept;
}

/** A colour ('#rrggbb') with most of it taken out, for the rows that name a group. */
export function lighter(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * 0.84)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

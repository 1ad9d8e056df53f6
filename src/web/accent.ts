/** The main colours of our theme (designsystemet.config.json) with their hue in degrees. */
const accents = [
  { name: 'fjord', hue: 209 },
  { name: 'skog', hue: 152 },
  { name: 'barlind', hue: 183 },
  { name: 'lyng', hue: 284 },
  { name: 'tyttebar', hue: 354 },
] as const;

export type AccentName = (typeof accents)[number]['name'];

/** The theme's colour that is nearest in hue to a partnership's own (#rrggbb): its contrasts are known to hold. */
export function accentName(color: string): AccentName {
  const hue = hueOf(color);
  return accents.reduce((best, accent) => (distance(accent.hue, hue) < distance(best.hue, hue) ? accent : best)).name;
}

function distance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return Math.min(apart, 360 - apart);
}

function hueOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const top = Math.max(red, green, blue);
  const spread = top - Math.min(red, green, blue);
  if (spread === 0) return accents[0].hue;
  if (top === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (top === green) return 60 * ((blue - red) / spread) + 120;
  return 60 * ((red - green) / spread) + 240;
}

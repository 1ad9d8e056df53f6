import { child, children, numberOf, type XmlElement } from '../xml.ts';

/** The theme's colours in the order in which a cell's style counts them: light and dark are swapped pairwise. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const indexed = (
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c0808080' +
  '9999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080' +
  '0000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699' +
  '969696003366339966003300333300993300993366333399333333'
).match(/.{6}/gu)!;

/** #rrggbb by theme index; empty without a theme. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  return themeOrder.map((name) => {
    const color = child(scheme, name)?.children[0];
    return `#${color?.attributes['lastClr'] ?? color?.attributes['val'] ?? 'ffffff'}`.toLowerCase();
  });
}

/** The fill's colour in #rrggbb; null for no fill, a pattern of lines, or white. */
export function fillColor(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill');
  const stop = children(child(fill, 'gradientFill'), 'stop')[0];
  const solid = pattern?.attributes['patternType'] === 'solid' ? child(pattern, 'fgColor') : undefined;
  const color = colorOf(solid ?? child(stop, 'color'), theme);
  return color === '#ffffff' ? null : color;
}

function colorOf(color: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  const base = baseColor(color, theme);
  if (base === null || !/^#[0-9a-f]{6}$/u.test(base)) return null;
  return tinted(base, numberOf(color, 'tint', 0));
}

function baseColor(color: XmlElement, theme: readonly string[]): string | null {
  const { rgb, theme: themeIndex, indexed: paletteIndex } = color.attributes;
  if (rgb) return `#${rgb.slice(-6)}`.toLowerCase();
  if (themeIndex) return theme[Number(themeIndex)] ?? null;
  if (!paletteIndex) return null;
  const index = Number(paletteIndex);
  const found = indexed[index < 8 ? index : index - 8];
  return found ? `#${found}` : null;
}

/** Lightens (tint > 0) or darkens in the HLS sense of ECMA-376 18.8.19; for one lightness it is linear in each channel's distance. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const goal = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = saturation * (1 - Math.abs(2 * goal - 1));
  const channel = (value: number): string => {
    const place = chroma === 0 ? 0 : (value - light) / chroma;
    return Math.round(Math.min(1, Math.max(0, goal + place * newChroma)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

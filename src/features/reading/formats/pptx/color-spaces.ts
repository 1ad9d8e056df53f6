/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Hue in turns (0 to 1), saturation and luminance from 0 to 1. */
export type Hsl = readonly [hue: number, saturation: number, luminance: number];

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** #rrggbb, lower case. */
export function hexOf(rgb: Rgb): string {
  const part = (value: number): string =>
    Math.round(clamp(value) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(part).join('')}`;
}

/** Takes rrggbb with or without #; null for anything else. */
export function rgbOf(hex: string): Rgb | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return [red, green, blue];
}

export function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

export function fromLinear(value: number): number {
  const light = clamp(value);
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

export function mapRgb(rgb: Rgb, change: (value: number) => number): Rgb {
  return [change(rgb[0]), change(rgb[1]), change(rgb[2])];
}

export function toHsl([red, green, blue]: Rgb): Hsl {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const luminance = (most + least) / 2;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (luminance > 0.5 ? 2 - most - least : most + least);
  return [hueOf(red, green, blue, most, spread), saturation, luminance];
}

export function fromHsl([hue, saturation, luminance]: Hsl): Rgb {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): number => {
    const place = (((offset + hue * 12) % 12) + 12) % 12;
    return luminance - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread + (green < blue ? 6 : 0)) / 6;
  if (most === green) return ((blue - red) / spread + 2) / 6;
  return ((red - green) / spread + 4) / 6;
}

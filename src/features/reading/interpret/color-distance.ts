/** L, a, b of OKLab (Ottosson 2020), in hundredths: a difference of about 2 is the least that an eye sees. */
type Lab = readonly [light: number, a: number, b: number];

const known = new Map<string, Lab>();

/** How unlike two #rrggbb colours look; 0 is the same, 100 is black against white. */
export function colorDistance(one: string, other: string): number {
  const [light, a, b] = labOf(one);
  const [otherLight, otherA, otherB] = labOf(other);
  return Math.hypot(light - otherLight, a - otherA, b - otherB);
}

/** True for white and what cannot be told from it. */
export function isNearWhite(color: string): boolean {
  return colorDistance(color, '#ffffff') < 1.5;
}

function labOf(color: string): Lab {
  const cached = known.get(color);
  if (cached) return cached;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lab: Lab = [
    100 * (0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short),
    100 * (1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short),
    100 * (0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short),
  ];
  if (known.size < 10_000) known.set(color, lab);
  return lab;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Black or white, as text is: says nothing of a status. */
export function isInk(color: string): boolean {
  return isNearWhite(color) || colorDistance(color, '#000000') < 10;
}

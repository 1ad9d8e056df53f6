/** Black or white, whichever is read best on a fill of #rrggbb; at least 4.5:1 on every colour. */
export function inkOn(fill: string | null): '#111111' | '#ffffff' {
  if (fill === null) return '#111111';
  const [red = 1, green = 1, blue = 1] = [1, 3, 5].map((at) => linear(Number.parseInt(fill.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / (0.0056 + 0.05) ? '#ffffff' : '#111111';
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

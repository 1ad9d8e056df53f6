const enough = 4.5;

/** The colour ('#rrggbb') made darker or lighter until text in it has a contrast of 4.5 to 1 on the background (WCAG 1.4.3). */
export function readableColor(color: string, background: string): string {
  const towards = luminance(background) > 0.18 ? 0 : 255;
  const start = channels(color);
  for (let step = 0; step <= 20; step += 1) {
    const mixed = start.map((channel) => Math.round(channel + ((towards - channel) * step) / 20));
    const made = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(made, background) >= enough) return made;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

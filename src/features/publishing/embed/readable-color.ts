import { contrast, luminance } from '#shared/contrast.ts';

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

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

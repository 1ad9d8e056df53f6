import type { Word } from './fragment.ts';
import type { Line } from './lines.ts';

/** Signs that lists begin with; the private-use ones are Wingdings' and Symbol's as PowerPoint writes them. */
const sign = /^[•‣⁃∙●○◦▪▫■□–—*·➢➤►▶▸›»✓✔❖◆◇\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf0e0\uf0f0\uf0a8\ue000-\uf8ff-]$/u;
/** "o" is a bullet of Courier New only where text follows at a distance. */
const letterSign = /^o$/;

/** True for a word that is nothing but a list's sign; a square or a dot in a colour of its own tells a status. */
export function isBulletSign({ text, color }: Word): boolean {
  return (sign.test(text) || letterSign.test(text)) && !isColorful(color);
}

function isColorful(color: string | null): boolean {
  if (color === null) return true;
  const channels = [color.slice(1, 3), color.slice(3, 5), color.slice(5, 7)].map((channel) => parseInt(channel, 16));
  return Math.max(...channels) - Math.min(...channels) > 40;
}

export type Bullet = Readonly<{ text: string; left: number; color: string | null }>;

/** The line without its bullet, where the text begins, and the bullet's colour if it is another than the text's; null for no bullet. */
export function bulletOf(line: Line): Bullet | null {
  const [first, second] = line.words;
  if (first === undefined || second === undefined) return null;
  const gap = second.x0 - first.x1;
  const isSign = sign.test(first.text) && (first.spaced || gap > 0.15 * line.size);
  const isLetter = letterSign.test(first.text) && gap > 0.8 * line.size;
  if (!isSign && !isLetter) return null;
  const color = first.color !== second.color && first.color !== null ? first.color : null;
  return { text: line.text.slice(first.text.length).trim(), left: second.x0, color };
}

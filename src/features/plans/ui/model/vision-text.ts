import type { Vision } from '../../model/plan-document.ts';

/** A target picture as a person writes it: a statement on each line, its points under it after a hyphen. */
export function visionToText(vision: readonly Vision[]): string {
  return vision.flatMap(({ text, points = [] }) => [text, ...points.map((point) => `- ${point}`)]).join('\n');
}

/** The same back again. Points before the first statement become statements. */
export function textToVision(text: string): readonly Vision[] {
  const vision: { text: string; points: string[] }[] = [];
  for (const line of text.split(/[\r\n]+/).map((one) => one.trim())) {
    const point = /^[-–•]\s*(.+)$/.exec(line)?.[1];
    const last = vision.at(-1);
    if (point !== undefined && last) last.points.push(point);
    else if (line !== '') vision.push({ text: point ?? line, points: [] });
  }
  return vision.map(({ text: said, points }) => (points.length > 0 ? { text: said, points } : { text: said }));
}

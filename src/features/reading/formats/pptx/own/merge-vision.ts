import type { Vision } from '#features/plans/index.ts';
import type { ExpectedArea } from './expected-plan.ts';
import { ownShape } from './own-shape.ts';
import type { SeenSlide } from './seen-slides.ts';
import { seenText } from './seen-text.ts';

type Line = { point: boolean; text: string };

/** The target picture that the slides show; statements that still say the same are the carried ones. */
export function mergeVision(slides: readonly SeenSlide[], expected: ExpectedArea | null): readonly Vision[] {
  const carried = expected?.area.vision ?? [];
  const lines = seenOf(slides);
  const isBroken = slides.some(({ texts }) => texts.some(({ name }) => ownShape(name)?.kind === 'vision-on'));
  const written = carried.flatMap(linesOf);
  if (sameAs(lines, written, isBroken)) return carried;
  const left = [...carried];
  return statementsOf(lines).map((statement) => {
    const same = left.findIndex((one) => sameAs(linesOf(one), linesOf(statement), isBroken));
    const at = same >= 0 ? same : left.findIndex(({ text }) => seenText(text) === statement.text);
    if (at < 0) return statement;
    const [known] = left.splice(at, 1);
    return known && same >= 0 ? known : { ...statement, text: known?.text ?? statement.text };
  });
}

function seenOf(slides: readonly SeenSlide[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { texts } of slides) {
    for (const block of texts) {
      block.paragraphs.forEach((paragraph, index) => {
        const text = seenText(paragraph.text);
        const last = lines.at(-1);
        if (text === '') return;
        if (index === 0 && last && ownShape(block.name)?.kind === 'vision-on') last.text += ` ${text}`;
        else lines.push({ point: paragraph.level > 0 || paragraph.bullet, text });
      });
    }
  }
  return lines;
}

function linesOf({ text, points = [] }: Vision): readonly Line[] {
  return [{ point: false, text: seenText(text) }, ...points.map((point) => ({ point: true, text: seenText(point) }))].filter(
    (line) => line.text !== '',
  );
}

function sameAs(one: readonly Line[], other: readonly Line[], loose: boolean): boolean {
  const bare = (text: string): string => (loose ? text.replace(/\s+/gu, '') : text);
  return (
    one.length === other.length &&
    one.every((line, at) => line.point === other[at]?.point && bare(line.text) === bare(other[at]?.text ?? ''))
  );
}

function statementsOf(lines: readonly Line[]): readonly Vision[] {
  const visions: { text: string; points: string[] }[] = [];
  for (const { point, text } of lines) {
    const last = visions.at(-1);
    if (point && last) last.points.push(text);
    else visions.push({ text, points: [] });
  }
  return visions.map(({ text, points }) => (points.length > 0 ? { text, points } : { text }));
}

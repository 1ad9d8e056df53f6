import { AppError } from '#shared/errors/app-error.ts';
import { child, children, numberOf, reference } from '../xml.ts';
import { points } from './geometry.ts';
import type { Part, Parts } from './parts.ts';

export type SlideRef = Readonly<{ number: number; part: Part; hidden: boolean }>;
export type Presentation = Readonly<{ part: Part; width: number; height: number; slides: readonly SlideRef[] }>;

const mostSlides = 600;

/** The slides in the order they are shown, which is the presentation's list and not their file names. */
export function readPresentation(parts: Parts): Presentation {
  const main = parts.relationsOf('').find((relation) => relation.type === 'officeDocument');
  const part = parts.part(main?.target ?? 'ppt/presentation.xml');
  if (part.root.name !== 'presentation') throw new AppError('file_damaged');
  const size = child(part.root, 'sldSz');
  const listed = children(child(part.root, 'sldIdLst'), 'sldId');
  if (listed.length > mostSlides) throw new AppError('file_too_many_pages', { limit: mostSlides });
  return {
    part,
    width: points(numberOf(size, 'cx', 9_144_000)),
    height: points(numberOf(size, 'cy', 6_858_000)),
    slides: listed.map((entry, index) => slideRef(parts, part, reference(entry, 'id'), index + 1)),
  };
}

function slideRef(parts: Parts, presentation: Part, id: string | undefined, number: number): SlideRef {
  const target = presentation.relations.find((relation) => relation.id === id)?.target;
  if (target === undefined) throw new AppError('file_damaged');
  const part = parts.part(target);
  return { number, part, hidden: ['0', 'false'].includes(part.root.attributes['show'] ?? '') };
}

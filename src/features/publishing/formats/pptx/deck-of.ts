import type { Publication } from '../../model/publication.ts';
import { chapterSlides, type Before } from './chapter-slides.ts';
import { coverSlide } from './cover-slide.ts';
import type { Deck, Slide } from './deck.ts';
import { shortened } from './shorten.ts';

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** The slides of a publication, each with a title that no other has. */
export function deckOf(publication: Publication): Deck {
  const { partnership, editionLine, words, document, look } = publication;
  let before: Before = { areas: 0, rows: 0 };
  const slides = publication.chapters.flatMap((chapter): readonly Slide[] => {
    const own = chapterSlides(chapter, publication, before);
    if (chapter.kind === 'area') before = { areas: before.areas + 1, rows: before.rows + chapter.table.rows.length };
    return own;
  });
  return {
    slides: withOwnTitles([coverSlide(publication), ...slides]),
    footer: [shortened(partnership, 80), shortened(editionLine, 80), words.noHealthData].join(' · '),
    language: languages[document.language],
    accent: look.accent,
  };
}

/** Screen readers and links tell slides apart by their titles. */
function withOwnTitles(slides: readonly Slide[]): readonly Slide[] {
  const seen = new Set<string>();
  return slides.map((slide) => {
    const named = slide.title.trim() === '' ? slide.section.trim() || '–' : slide.title;
    let title = named;
    for (let count = 2; seen.has(title); count += 1) title = `${named} [${count}]`;
    seen.add(title);
    return { ...slide, title };
  });
}

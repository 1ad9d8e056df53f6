import type { ExpectedPlan } from './expected-plan.ts';
import type { SeenSlide } from './seen-slides.ts';
import { seenText } from './seen-text.ts';

/** An area as the slides show it. `expected` is its place in the carried plan, null for one that a person put in. */
export type SeenArea = { expected: number | null; slides: SeenSlide[]; title: string | null };

/**
 * Which area each slide is about: the one that its title names; under a title that no area has, the area that the slide
 * was written for, which then is renamed, or a new one where the slide is a copy. `title` is a changed or new one.
 */
export function assignAreas(slides: readonly SeenSlide[], expected: ExpectedPlan): readonly SeenArea[] {
  const areas: SeenArea[] = [];
  const kept = new Set(slides.filter((slide) => titledAs(slide, slide.mark?.area ?? -1, expected)).map(placeOf));
  for (const slide of slides) {
    const place = areaOfSlide(slide, expected, kept);
    const title = place.title === null ? null : bareTitle(slide, place.title, expected);
    const known = areas.find((area) =>
      place.area === null ? area.expected === null && area.title === title : area.expected === place.area,
    );
    if (known) {
      known.slides.push(slide);
      known.title ??= title;
    } else areas.push({ expected: place.area, slides: [slide], title });
  }
  return areas;
}

type Place = Readonly<{ area: number | null; title: string | null }>;

function areaOfSlide(slide: SeenSlide, expected: ExpectedPlan, kept: ReadonlySet<string>): Place {
  const own = slide.mark?.area ?? -1;
  if (titledAs(slide, own, expected)) return { area: own, title: null };
  const named = expected.areas.findIndex((_, index) => titledAs(slide, index, expected));
  if (named >= 0) return { area: named, title: null };
  if (!slide.mark || !expected.areas[own]) return { area: null, title: slide.title };
  return kept.has(placeOf(slide)) ? { area: null, title: slide.title } : { area: own, title: slide.title };
}

function titledAs({ title, kind }: SeenSlide, index: number, { areas }: ExpectedPlan): boolean {
  const chapter = areas[index]?.chapter;
  if (!chapter) return false;
  const wanted = seenText(kind === 'vision' ? chapter.visionTitle : chapter.tableTitle);
  return wanted === title || (wanted === '' && title === '–');
}

function placeOf({ mark }: SeenSlide): string {
  return mark ? `${mark.area} ${mark.kind.replace('-on', '')} ${mark.part}` : '';
}

/** 'Tiltak: 9. Nytt område' → '9. Nytt område' */
function bareTitle({ kind }: SeenSlide, title: string, { areas }: ExpectedPlan): string {
  for (const { chapter } of areas) {
    const whole = kind === 'vision' ? chapter.visionTitle : chapter.tableTitle;
    const start = seenText(whole.slice(0, Math.max(0, whole.length - chapter.title.length)));
    if (start !== '' && title.startsWith(start)) return title.slice(start.length).trim();
  }
  return title;
}

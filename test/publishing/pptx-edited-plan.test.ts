import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { withoutSlides, withRow, withText } from './edit-deck.ts';
import { plan, deck, read } from './edited-deck.ts';
import { publicationOf } from './random-publication.ts';

describe('what is said of the plan as a whole', () => {
  const adopted: PlanDocument = {
    ...plan,
    adoptions: [
      { body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'Tilsluttet', plan: 'overall' },
      { body: 'SSU', date: '2025-09-01' },
    ],
  };
  const publication = publicationOf(adopted);
  const withEdition = {
    ...publication,
    chapters: publication.chapters.map((chapter) =>
      chapter.kind === 'adoptions' ? { ...chapter, lines: [...chapter.lines, 'Tilslutning: LSU, 3. november 2025'] } : chapter,
    ),
  };

  test('the edition’s own adoptions are no part of the document', async () => {
    expect(await read(await writePptx(withEdition))).toEqual(adopted);
  });

  test('an adoption that was changed or taken out', async () => {
    const whole = await writePptx(withEdition);
    const changed = withText(
      whole,
      'Tilsluttet (overordnet plan): Partnerskapsmøtet, 14. oktober 2025',
      'Tilsluttet (overordnet plan): Partnerskapsmøtet, 21. oktober 2025',
    );
    expect((await read(changed)).adoptions).toEqual([{ ...adopted.adoptions?.[0], date: '2025-10-21' }, adopted.adoptions?.[1]]);
    expect((await read(withText(whole, 'Tilslutning: SSU, 1. september 2025', ''))).adoptions).toEqual(adopted.adoptions?.slice(0, 1));
  });

  test('the partnership and the sector', async () => {
    const edited = withText(withText(deck, 'Helsefellesskap Eksempel', 'Helsefellesskap Sammen'), 'Overordnet plan', 'Sektor OUS');
    expect(await read(edited)).toEqual({ ...plan, partnership: 'Helsefellesskap Sammen', scope: { kind: 'sector', sector: 'OUS' } });
  });

  test('a status that the legend calls and colours otherwise', async () => {
    const edited = withRow(deck, '◔ Planlagt/påbegynt', (row) =>
      row.replace('Planlagt/påbegynt', 'I planlegging').replace('FFE699', 'FFCC00'),
    );
    const statuses = plan.statuses.map((status) =>
      status.key === 'planned' ? { ...status, label: 'I planlegging', color: '#ffcc00' } : status,
    );
    expect(await read(edited)).toEqual({ ...plan, statuses });
  });

  test('a deck whose first slides were taken out keeps its name', async () => {
    expect(await read(withoutSlides(deck, 'type="ctrTitle"'))).toEqual(plan);
    expect(await read(withoutSlides(withoutSlides(deck, 'type="ctrTitle"'), '<a:t>Innhold</a:t>'))).toEqual(plan);
  });
});

import { describe, expect, test } from 'vitest';
import type { Area, Cell, Item, PlanDocument } from '#features/plans/index.ts';
import { writePptx } from '../../src/features/publishing/formats/pptx/write-pptx.ts';
import { readDocument } from '../../src/features/reading/read-document.ts';
import { item, planDocument, withItem } from '../support/plan-documents.ts';
import { withCopy, withoutSlides, withParts, withRow, withSlides, withText } from './edit-deck.ts';
import { publicationOf } from './random-publication.ts';

const network = 'Fagnettverk for digital samhandling';
const survey = 'Kartlegge eksisterende tiltak';
const source = { page: 3, box: [1, 2, 3, 4] as const };
const plain = planDocument();
const plan: PlanDocument = withItem(
  withItem(plain, survey, (found) => ({
    ...found,
    source,
    contacts: [{ name: 'Seksjon for eksempel', role: 'leder', email: 'post@example.org' }, { name: 'Avdeling for eksempel' }],
    links: ['https://example.org/a', 'https://example.org/b'],
    cells: [{ period: '2025', text: 'Ferdig i mai', status: 'completed' }],
  })),
  network,
  (found) => ({ ...found, source, uncertain: [{ what: 'title', why: 'Uklart' }] }),
);
const deck = await writePptx(publicationOf(plan));
const read = async (bytes: Uint8Array): Promise<PlanDocument> => (await readDocument(bytes, 'plan.pptx')).document;

const withCell = (title: string, period: string, change: Partial<Cell>): PlanDocument =>
  withItem(plan, title, (found) => ({
    ...found,
    cells: found.cells.map((cell) => (cell.period === period ? { ...cell, ...change } : cell)),
  }));
const withArea = (key: string, change: (area: Area) => Area): PlanDocument => ({
  ...plan,
  areas: plan.areas.map((area) => (area.key === key ? change(area) : area)),
});
const withGroup = (key: string, change: (items: readonly Item[]) => readonly Item[]): PlanDocument =>
  withArea(key, (area) => ({
    ...area,
    groups: area.groups.map((group, at) => (at === 0 ? { ...group, items: change(group.items) } : group)),
  }));

describe('what a person changed on the slides is read, and nothing else', () => {
  test('nothing', async () => {
    expect(await read(deck)).toEqual(plan);
  });

  test.each([
    ['with its symbol', '● Ferdigstilt'],
    ['without its symbol', 'Ferdigstilt'],
    ['and the symbol of the old one', '◐ Ferdigstilt'],
    ['in another spelling', 'Fullført'],
  ])('a status as a word %s', async (_, word) => {
    const edited = withRow(deck, network, (row) => row.replace('◐ Under arbeid', word));
    expect(await read(edited)).toEqual(withCell(network, '2024', { status: 'completed' }));
  });

  test('a status as a colour only', async () => {
    const edited = withRow(deck, network, (row) => row.replace('9DC3E6', 'A9D18E'));
    expect(await read(edited)).toEqual(withCell(network, '2024', { status: 'completed' }));
  });

  test('a status set to unknown', async () => {
    const edited = withRow(deck, network, (row) => row.replace('◐ Under arbeid', '? Ukjent').replace('9DC3E6', 'E9E2F3'));
    expect(await read(edited)).toEqual(withCell(network, '2024', { status: null }));
  });

  test('a text', async () => {
    const edited = withText(deck, 'Nettverksmøter', 'Nettverksmøter hver måned');
    expect(await read(edited)).toEqual(withCell(network, '2024', { text: 'Nettverksmøter hver måned' }));
  });

  test('an open question that was settled', async () => {
    const edited = withRow(deck, network, (row) => row.replace('(?) Åpent spørsmål', ''));
    const settled = withItem(plan, network, (found) => ({
      ...found,
      cells: found.cells.map(({ period, text, status }) => ({ period, text, status })),
    }));
    expect(await read(edited)).toEqual(settled);
  });

  test('a text whose year was unknown', async () => {
    const edited = withText(deck, 'Forberede innføring', 'Starte innføring');
    expect((await read(edited)).areas[0]?.groups[0]?.items[1]?.cells).toEqual([{ period: null, text: 'Starte innføring', status: null }]);
  });

  test('the title of an item', async () => {
    const edited = withText(deck, network, 'Fagnettverk for alle');
    expect(await read(edited)).toEqual(withItem(plan, network, (found) => ({ ...found, title: 'Fagnettverk for alle' })));
  });

  test('funding, a contact and an address', async () => {
    const texts = [
      ['Eksempeltilskudd', 'Et annet tilskudd'],
      ['Avdeling for eksempel', 'Enhet for eksempel'],
      ['https://example.org/b', 'https://example.org/c'],
    ] as const;
    const edited = withParts(deck, (xml, name) =>
      name.startsWith('ppt/')
        ? texts.reduce((left, [from, to]) => left.replaceAll(`>${from}<`, `>${to}<`).replaceAll(`"${from}"`, `"${to}"`), xml)
        : xml,
    );
    expect(await read(edited)).toEqual(
      withItem(plan, survey, (found) => ({
        ...found,
        funding: 'Et annet tilskudd',
        contacts: [...(found.contacts ?? []).slice(0, 1), { name: 'Enhet for eksempel' }],
        links: ['https://example.org/a', 'https://example.org/c'],
      })),
    );
  });

  test('a row that was taken out', async () => {
    expect(await read(withRow(deck, network, () => ''))).toEqual(withGroup('digital-samhandling', (items) => items.slice(1)));
  });

  test('a row that was put in', async () => {
    const edited = withRow(deck, network, (row) => {
      const fresh = row
        .replace(network, 'Et nytt tiltak')
        .replace('Nettverksmøter', 'Oppstart')
        .replace(/val="\d+"\/><\/a:ext>/u, 'val="3344556677"/></a:ext>');
      return row + fresh;
    });
    const added = item('Et nytt tiltak', {
      cells: [
        { period: '2024', text: 'Oppstart', status: 'in-progress' },
        { period: '2026', text: 'Flere møter', status: null, open: true },
      ],
    });
    const { funding: _, ...bare } = added;
    expect(await read(edited)).toEqual(withGroup('digital-samhandling', ([first, ...rest]) => [...(first ? [first] : []), bare, ...rest]));
  });

  test('a row that was moved to another area keeps what slides do not show', async () => {
    let moved = '';
    const without = withRow(deck, network, (row) => {
      moved = row;
      return '';
    });
    const edited = withRow(without, survey, (row) => row + moved);
    const [found] = plan.areas[0]?.groups[0]?.items ?? [];
    const expected = withGroup('digital-samhandling', (items) => items.slice(1));
    expect(await read(edited)).toEqual({
      ...expected,
      areas: expected.areas.map((area) =>
        area.key === 'rehabilitering' ? { ...area, groups: [{ title: 'Ansvar', items: [...(area.groups[0]?.items ?? []), found] }] } : area,
      ),
    });
  });

  test('the title of a group', async () => {
    const edited = withText(deck, 'Felles forståelse', 'Samme forståelse');
    expect(await read(edited)).toEqual(
      withArea('digital-samhandling', (area) => ({
        ...area,
        groups: area.groups.map((group) => ({ ...group, title: 'Samme forståelse' })),
      })),
    );
  });

  test('a statement and a point of a target picture', async () => {
    const edited = withText(withText(deck, 'Sømløs flyt av informasjon', 'Trygg flyt'), 'mellom sykehus og kommune', 'mellom alle');
    expect(await read(edited)).toEqual(
      withArea('digital-samhandling', (area) => ({ ...area, vision: [{ text: 'Trygg flyt', points: ['mellom alle'] }] })),
    );
  });

  test('the title of an area, on all of its slides or on one of them', async () => {
    const renamed = withArea('digital-samhandling', (area) => ({ ...area, number: 4, title: 'Digitalt sammen' }));
    const one = withText(deck, 'Målbilde: 1. Digital samhandling', 'Målbilde: 4. Digitalt sammen');
    expect(await read(one)).toEqual(renamed);
    expect(await read(withText(one, 'Tiltak: 1. Digital samhandling', 'Tiltak: 4. Digitalt sammen'))).toEqual(renamed);
  });

  test('a slide that was taken out', async () => {
    expect(await read(withoutSlides(deck, '<a:t>Tiltak: 2. Rehabilitering</a:t>'))).toEqual({ ...plan, areas: plan.areas.slice(0, 1) });
    expect(await read(withoutSlides(deck, '<a:t>Målbilde: 1. Digital samhandling</a:t>'))).toEqual(
      withArea('digital-samhandling', (area) => ({ ...area, vision: [] })),
    );
  });

  test('a slide that was copied and made another area', async () => {
    const edited = withCopy(deck, '<a:t>Tiltak: 2. Rehabilitering</a:t>', (xml) =>
      xml
        .replace('Tiltak: 2. Rehabilitering', 'Tiltak: 3. Beredskap')
        .replace(`<a:t>${survey}</a:t>`, '<a:t>Øve sammen</a:t>')
        .replace('Ferdig i mai', 'Hver høst'),
    );
    const result = await read(edited);
    expect(result.areas.slice(0, 2)).toEqual(plan.areas);
    expect(result.areas[2]).toMatchObject({ key: 'beredskap', number: 3, title: 'Beredskap', vision: [] });
    expect(result.areas[2]?.groups[0]).toMatchObject({
      title: 'Ansvar',
      items: [{ key: 'ove-sammen', title: 'Øve sammen', cells: [{ period: '2025', text: 'Hver høst', status: 'completed' }] }],
    });
  });

  test('what the plan and a column are called', async () => {
    const edited = withText(withText(deck, 'Eksempelplan 2026', 'Felles plan 2026'), 'Fokus for 2026', 'Ønsker for 2026');
    const periods = plan.periods.map((period) => (period.key === '2026' ? { ...period, label: 'Ønsker for 2026' } : period));
    expect(await read(edited)).toEqual({ ...plan, title: 'Felles plan 2026', periods });
  });
});

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

describe('what travels beside the slides is not trusted', () => {
  const withCarried = (text: string): Uint8Array => withParts(deck, (xml, name) => (name === 'customXml/item1.xml' ? text : xml));

  test.each([
    ['broken', '<plan xmlns="urn:malbilde:plan:1">{"format":</plan>'],
    ['no plan', '<plan xmlns="urn:malbilde:plan:1">{"format":"malbilde/plan/1","areas":"all"}</plan>'],
    ['with a document type', '<!DOCTYPE plan [<!ENTITY a "b">]><plan xmlns="urn:malbilde:plan:1">&a;</plan>'],
    ['of another program', '<plan xmlns="urn:other">{}</plan>'],
  ])('%s: the slides are read as any deck is', async (_, text) => {
    const titles = (await read(withCarried(text))).areas.flatMap(({ groups }) =>
      groups.flatMap(({ items }) => items.map(({ title }) => title)),
    );
    expect(titles).toContain(network);
    expect(titles).toContain(survey);
  });

  test('an identity number is masked in it as on the slides', async () => {
    const document = withCell(network, '2024', { text: 'Gjelder 01010750160' });
    const { document: result, findings } = await readDocument(await writePptx(publicationOf(document)), 'plan.pptx');
    expect(result).toEqual(withCell(network, '2024', { text: 'Gjelder [fødselsnummer fjernet]' }));
    expect(findings.map(({ code }) => code)).toContain('identity_number_masked');
  });

  test('another plan than the one on the slides adds nothing to it', async () => {
    const other = withItem(plan, network, (found) => ({
      ...found,
      title: 'Noe helt annet',
      cells: [{ period: '2024', text: 'Skjult', status: 'completed' }],
    }));
    const text = (await new Response(new Blob([JSON.stringify(other)])).text()).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const [first] = (await read(withCarried(`<plan xmlns="urn:malbilde:plan:1">${text}</plan>`))).areas[0]?.groups[0]?.items ?? [];
    expect(first).toMatchObject({
      title: network,
      cells: [
        { period: '2024', text: 'Nettverksmøter', status: 'in-progress' },
        { period: '2026', text: 'Flere møter', status: null, open: true },
      ],
    });
  });

  test('row numbers that point to other rows change nothing that is seen', async () => {
    const edited = withSlides(deck, (xml) => xml.replaceAll(/(rowId [^>]*val=")\d+"/gu, '$11001000"'));
    const shown = (document: PlanDocument): unknown =>
      document.areas.map(({ title, groups }) => [
        title,
        groups.map((group) => [group.title, group.items.map((one) => [one.title, one.cells])]),
      ]);
    expect(shown(await read(edited))).toEqual(shown(plan));
  });
});

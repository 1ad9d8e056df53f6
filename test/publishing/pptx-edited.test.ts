import { describe, expect, test } from 'vitest';
import { item, withItem } from '../support/plan-documents.ts';
import { withCopy, withoutSlides, withParts, withRow, withText } from './edit-deck.ts';
import { network, survey, plan, deck, read, withCell, withArea, withGroup } from './edited-deck.ts';

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

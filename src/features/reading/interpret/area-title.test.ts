import { describe, expect, test } from 'vitest';
import { areaTitle, isVisionHeading, sameTitle } from './area-title.ts';

describe("a slide's title as an area's", () => {
  test.each([
    ['Rehabilitering', 'Rehabilitering', null, false],
    ['2. Rehabilitering – målbilde', 'Rehabilitering', 2, true],
    ['Målbilde: Psykisk helse', 'Psykisk helse', null, true],
    ['Målbilde for psykisk helse', 'psykisk helse', null, true],
    ['Rehabilitering del 2', 'Rehabilitering', null, false],
    ['3 Eldre med skrøpelighet (1/2)', 'Eldre med skrøpelighet', 3, false],
    ['Beredskap – tiltak 2026', 'Beredskap', null, false],
    ['Visjon', '', null, true],
    ['Rekruttering og kompetanse', 'Rekruttering og kompetanse', null, false],
    ['Rus- og psykisk helse', 'Rus- og psykisk helse', null, false],
  ])('%s', (text, title, number, vision) => {
    expect(areaTitle(text)).toMatchObject({ title, number, vision });
  });

  test('tells a later part from the first', () => {
    expect([
      areaTitle('Rehabilitering del 1').continued,
      areaTitle('Rehabilitering del 2').continued,
      areaTitle('forts.').continued,
    ]).toEqual([false, true, true]);
  });

  test('is the same whatever the case and the sign for "og"', () => {
    expect(sameTitle('Rus & psykisk helse', 'RUS OG PSYKISK HELSE')).toBe(true);
    expect(sameTitle('Psykisk helse', 'Psykisk helse voksne')).toBe(false);
  });
});

test('a heading of a target picture is told from a sentence about one', () => {
  expect(['Målbilde:', 'Målbilete', 'Felles målbilde', 'Målbilde for rehabilitering', 'Target picture'].every(isVisionHeading)).toBe(true);
  expect(['Målbildet er at alle får hjelp.', 'Målbilder i arbeid', 'Visjonære ledere'].some(isVisionHeading)).toBe(false);
});

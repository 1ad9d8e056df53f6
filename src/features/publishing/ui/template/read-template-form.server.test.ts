import { expect, test } from 'vitest';
import { readLogoFile, readTemplateForm } from './read-template-form.server.ts';

function form(places: Readonly<Record<string, number>>, chosen: readonly string[], more: Readonly<Record<string, string>> = {}): FormData {
  const made = new FormData();
  for (const [kind, place] of Object.entries(places)) {
    made.append(`place-${kind}`, String(place));
    if (chosen.includes(kind)) made.append('chapter', kind);
  }
  for (const [name, value] of Object.entries(more)) made.append(name, value);
  return made;
}

const chapters = (places: Readonly<Record<string, number>>, chosen = Object.keys(places)): readonly string[] =>
  readTemplateForm(form(places, chosen)).chapters;

test('chapters stand in the order of their numbers', () => {
  expect(chapters({ agenda: 2, intro: 1, legend: 3 })).toEqual(['intro', 'agenda', 'legend']);
  expect(chapters({ agenda: 1, intro: 2, areas: 3 }, ['agenda', 'areas'])).toEqual(['agenda', 'areas']);
});

test('a chapter that is given the number of another takes its place, upwards and downwards', () => {
  expect(chapters({ agenda: 1, intro: 2, legend: 1 })).toEqual(['legend', 'agenda', 'intro']);
  expect(chapters({ agenda: 3, intro: 2, legend: 3 })).toEqual(['intro', 'legend', 'agenda']);
});

test('the logo stays unless it is taken away, and a file that was not chosen is none', async () => {
  const kept = form({}, [], { 'logo-id': '7', 'logo-text': 'Et kart' });
  expect(readTemplateForm(kept).logo).toEqual({ id: 7, text: 'Et kart' });
  kept.append('remove-logo', '1');
  expect(readTemplateForm(kept).logo).toBeNull();
  kept.append('logo', new File([], ''));
  expect(await readLogoFile(kept)).toBeNull();
  kept.set('logo', new File(['abc'], 'logo.png'));
  expect(await readLogoFile(kept)).toEqual(new Uint8Array([97, 98, 99]));
});

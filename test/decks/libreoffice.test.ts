import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPptx } from '#features/reading/formats/pptx/read-pptx.ts';
import { planFromPages } from '#features/reading/interpret/plan-from-pages.ts';
import { score } from '../../bench/read/score.ts';
import type { Truth } from '../../bench/read/truth.ts';

const folder = new URL('libreoffice/', import.meta.url);
const decks = readdirSync(folder).filter((file) => file.endsWith('.pptx'));

test.each(decks)('%s, saved by LibreOffice, is read as the deck it was made from', (file) => {
  const truth = JSON.parse(readFileSync(new URL(file.replace('.pptx', '.json'), folder), 'utf8')) as Truth;
  const { document } = planFromPages(readPptx(readFileSync(new URL(file, folder))), file);
  const { misses, wrongStatuses } = score(document, truth, true);
  expect([misses, wrongStatuses]).toEqual([[], 0]);
});

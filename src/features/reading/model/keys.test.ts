import { expect, test } from 'vitest';
import { slug, uniqueKeys } from './keys.ts';

test('a slug keeps the letters a Norwegian reader would write without æ, ø and å', () => {
  expect(slug('Svangerskap, fødsels- og barselomsorg')).toBe('svangerskap-fodsels-og-barselomsorg');
  expect(slug('Ærlig Åpenhet «Café»')).toBe('aerlig-apenhet-cafe');
});

test('a long title is cut between words', () => {
  const key = slug('Fremskaffe fakta og statistikk, pasientforløp og tjenester som grunnlag for forebygging');
  expect(key.length).toBeLessThanOrEqual(60);
  expect(key).toBe('fremskaffe-fakta-og-statistikk-pasientforlop-og-tjenester');
});

test('repeated titles get numbers and no two keys are alike', () => {
  expect(uniqueKeys(['Pilot', 'Pilot 2', 'Pilot', 'Pilot', '統合'], 'tiltak')).toEqual([
    'pilot',
    'pilot-2',
    'pilot-3',
    'pilot-4',
    'tiltak',
  ]);
});

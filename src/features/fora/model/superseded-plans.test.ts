import { expect, test } from 'vitest';
import { supersededPlans } from './superseded-plans.ts';

const today = '2026-03-01';
const found = (text: string): number => supersededPlans(text, today).length;

test('the old national plan is found however it is written', () => {
  expect(found('mål og rammer fastsatt i nasjonal helse og sykehusplan')).toBe(1);
  expect(found('i tråd med Nasjonal helse- og sykehusplan 2020–2023.')).toBe(1);
  expect(found('Nasjonal helse- og sjukehusplan')).toBe(1);
  expect(found('den nasjonale helse- og sykehusplanens mål')).toBe(1);
  expect(found('nasjonal\nhelse‑ og sykehus­plan')).toBe(1);
  expect(found('the National Health and Hospital Plan')).toBe(1);
});

test('the plan that holds, and other plans, are left in peace', () => {
  expect(found('Nasjonal helse- og samhandlingsplan')).toBe(0);
  expect(found('kommunens helse- og omsorgsplan og sykehusets utviklingsplan')).toBe(0);
});

test('it is told which words name which plan, and which took its place', () => {
  const [mention] = supersededPlans('rammer i nasjonal helse og  sykehusplan', today);
  expect(mention?.words).toBe('nasjonal helse og sykehusplan');
  expect(mention?.plan).toBe('Nasjonal helse- og sykehusplan 2020–2023');
  expect(mention?.successor).toContain('2024–2027');
  expect(mention?.address).toContain('meld.-st.-9-20232024');
});

test('while the plan held, nothing was wrong with naming it', () => {
  expect(supersededPlans('nasjonal helse- og sykehusplan', '2023-12-31')).toEqual([]);
});

import { expect, test } from 'vitest';
import { uniqueKeys } from './keys.ts';

test('repeated titles get numbers and no two keys are alike', () => {
  expect(uniqueKeys(['Pilot', 'Pilot 2', 'Pilot', 'Pilot', '統合'], 'tiltak')).toEqual([
    'pilot',
    'pilot-2',
    'pilot-3',
    'pilot-4',
    'tiltak',
  ]);
});

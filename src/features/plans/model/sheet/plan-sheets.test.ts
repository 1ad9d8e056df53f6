import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../../../../../test/publishing/random-publication.ts';
import { planOfSheets, planSheets, supplementOf } from './plan-sheets.ts';

describe('a plan as sheets', () => {
  test('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const sheets = planSheets(document);
        expect(planOfSheets(sheets, supplementOf(document, sheets))?.document).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });
});

import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { buildPublication } from '../model/build-publication.ts';
import type { Logo, Publication } from '../model/publication.ts';

/** A plan that says next to nothing, for trying a look where there is no plan yet. */
export function emptyPlan(partnership: string, language: PlanDocument['language']): PlanDocument {
  const year = 2026;
  const periods = [{ key: String(year), label: String(year), kind: 'status' }] as const;
  return {
    format: planFormat,
    title: partnership,
    partnership,
    scope: { kind: 'overall' },
    year,
    language,
    periods,
    statuses: [],
    areas: [],
  };
}

/** One sheet with the logo on it. */
export function trialOf(logo: Logo): Publication {
  const template = { look: { accent: '#000000', logo }, chapters: ['agenda'], intro: '' } as const;
  return buildPublication({ document: emptyPlan('–', 'nb'), edition: null, today: '2026-01-01', url: null, template });
}

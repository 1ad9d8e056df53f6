import type { PlanDocument } from '#features/plans/index.ts';
import type { Finding } from '../../../model/finding.ts';

export type OwnPlan = Readonly<{ document: PlanDocument; findings: readonly Finding[] }>;

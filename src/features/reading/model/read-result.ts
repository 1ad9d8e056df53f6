import type { PlanDocument } from '#features/plans/index.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { Finding } from './finding.ts';
import type { Page } from './page-model.ts';

export type SourceFormat = 'text' | 'pptx' | 'pdf' | 'xlsx' | 'csv' | 'json';

/** What every reader gives: the plan, what it could not settle or found odd, and the source pages to show beside it. */
export type ReadResult = Readonly<{
  format: SourceFormat;
  document: PlanDocument;
  findings: readonly Finding[];
  pages: readonly Page[];
  /** How the columns of a sheet were read, for a person to confirm; absent for other formats. */
  mapping?: ColumnMapping | undefined;
}>;

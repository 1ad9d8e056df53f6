import type { PlanDocument } from '#features/plans/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { buildPublication } from './model/build-publication.ts';
import { defaultTemplate } from './model/template.ts';
import { formatOf } from './publish-plan.ts';
import { createWriter } from './worker/write-in-worker.ts';

const accent = '#1f4e79';

/** A plan document that is in no database, in the look of nobody in particular. Throws format_unknown, publishing_failed. */
export async function publishFile(document: PlanDocument, format: string): Promise<Uint8Array> {
  const known = formatOf(format);
  const publication = buildPublication({ document, edition: null, today: osloToday(), url: null, template: defaultTemplate(accent) });
  const writer = createWriter();
  try {
    return await writer.run({ kind: 'file', format: known, publication });
  } finally {
    writer.close();
  }
}

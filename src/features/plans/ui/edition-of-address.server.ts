import { looksLikeUnit } from '#features/people/index.ts';
import type { PageArgs } from '#web/server/page.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { showEdition } from '../index.ts';
import { editionView } from '../model/editions/edition-view.ts';

/** The edition that the address names, as pages show a plan. Throws plan_not_found, edition_not_found. */
export async function editionOfAddress({ deps, viewer, params }: Pick<PageArgs, 'deps' | 'viewer' | 'params'>) {
  const written = params['edition'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(written)) throw new AppError('edition_not_found', { number: written });
  const edition = await showEdition(deps, viewer, params['plan'] ?? '', Number(written));
  const { number, label, note, frozenAt, contentHash, links } = edition;
  return {
    plan: editionView(edition, looksLikeUnit),
    edition: { number, label, note, frozenAt, contentHash, plan: edition.plan.slug },
    links,
  };
}

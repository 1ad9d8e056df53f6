import { showEdition } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { publicationKey } from '../publish-plan.ts';
import { olderFiles } from '../store/older-files.ts';
import { listPublications } from '../store/publications.ts';

/** An edition's files: those that are stored with their size, the others when somebody fetches them. */
export const loader = page(async ({ deps, viewer, params }) => {
  const written = params['edition'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(written)) throw new AppError('edition_not_found', { number: written });
  const edition = await showEdition(deps, viewer, params['plan'] ?? '', Number(written));
  const files = await listPublications(deps.db, publicationKey(edition));
  const { title, language } = edition.document;
  return {
    plan: { slug: edition.plan.slug, title, language },
    number: edition.number,
    hidesPersons: edition.hidesPersons,
    sizes: Object.fromEntries(files.filter(({ isCurrent }) => isCurrent).map(({ format, size }) => [format, size])),
    older: olderFiles(files),
  };
});

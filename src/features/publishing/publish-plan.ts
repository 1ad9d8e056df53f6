import type { Viewer } from '#features/people/index.ts';
import { editionAddress, heldAdoptions, outcomeWords, planDocumentOf, showEdition, showPlan, type Edition } from '#features/plans/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { buildPublication } from './model/build-publication.ts';
import { fileName, type FileName } from './model/file-name.ts';
import { mediaTypes, publicationFormats, type PublicationFormat } from './model/format.ts';
import type { Publication } from './model/publication.ts';
import type { PublishingDeps } from './publishing-deps.ts';
import { findTemplate } from './store/find-template.ts';
import {
  findPublication,
  findPublicationByHash,
  hashOf,
  storePublication,
  type PublicationKey,
  type StoredFile,
} from './store/publications.ts';

/** `edition` is a number, or null for the draft; `sha` asks for one stored file of an edition by its SHA-256. */
export type PublishInput = Readonly<{ plan: string; edition: number | null; format: string; sha?: string | null }>;

/** `sha256` is of the bytes. */
export type PublishedFile = Readonly<{ bytes: Uint8Array; fileName: FileName; mediaType: string; sha256: string }>;

/**
 * The plan as a file, as this viewer may see it: the draft as it is now, an edition as the bytes that were first written
 * of it. Throws format_unknown, plan_not_found, edition_not_found, stored_file_not_found, publishing_failed.
 */
export async function publishPlan(deps: PublishingDeps, viewer: Viewer, input: PublishInput): Promise<PublishedFile> {
  const format = formatOf(input.format);
  return input.edition === null
    ? publishDraft(deps, viewer, input.plan, format)
    : publishEdition(deps, viewer, input, input.edition, format);
}

/** Throws format_unknown. */
export function formatOf(value: string): PublicationFormat {
  const format = publicationFormats.find((known) => known === value);
  if (!format) throw new AppError('format_unknown', { format: value.slice(0, 40), formats: publicationFormats.join(', ') });
  return format;
}

async function publishDraft(deps: PublishingDeps, viewer: Viewer, slug: string, format: PublicationFormat): Promise<PublishedFile> {
  const version = await deps.contentVersion.look();
  const plan = await showPlan(deps, viewer, slug);
  const today = osloToday();
  const key = [version, plan.id, plan.version, viewer.role === 'public', today, format].join(' ');
  const bytes = await deps.draftFiles.get(key, async () => {
    const template = await findTemplate(deps.db, { partnership: plan.partnership });
    const publication = buildPublication({
      document: planDocumentOf(plan),
      edition: null,
      today,
      url: webAddress(deps, plan.address),
      template,
    });
    return deps.writer.run({ kind: 'file', format, publication });
  });
  return { bytes, sha256: hashOf(bytes), fileName: fileName(plan, null, today, format), mediaType: mediaTypes[format] };
}

async function publishEdition(
  deps: PublishingDeps,
  viewer: Viewer,
  { plan, sha }: PublishInput,
  number: number,
  format: PublicationFormat,
): Promise<PublishedFile> {
  const edition = await showEdition(deps, viewer, plan, number);
  const key = { ...publicationKey(edition), format };
  const file = sha ? await findPublicationByHash(deps.db, key, sha) : await findPublication(deps.db, key);
  if (sha && !file) throw new AppError('stored_file_not_found');
  const { bytes, sha256 } = file ?? (await writeAndStore(deps, edition, key));
  return { bytes, sha256, fileName: fileName(edition.document, number, '', format), mediaType: mediaTypes[format] };
}

/** What the stored files of an edition are told apart by. */
export function publicationKey(edition: Edition): Omit<PublicationKey, 'format'> {
  const { language } = edition.document;
  return {
    editionId: edition.id,
    showsPersons: !edition.hidesPersons,
    adoptions: heldAdoptions(edition, (outcome) => outcomeWords[outcome][language]),
  };
}

async function writeAndStore(deps: PublishingDeps, edition: Edition, key: PublicationKey): Promise<StoredFile> {
  const bytes = await deps.writer.run({ kind: 'file', format: key.format, publication: await publicationOf(deps, edition) });
  return storePublication(deps.db, key, bytes);
}

/** An edition with the look that held when it was frozen. */
async function publicationOf(deps: Pick<PublishingDeps, 'db' | 'address'>, edition: Edition): Promise<Publication> {
  const { number, label, frozenAt, contentHash, document, partnership } = edition;
  const template = await findTemplate(deps.db, { partnership, notAfter: frozenAt });
  const { adoptions } = publicationKey(edition);
  return buildPublication({
    document,
    edition: { number, label, date: frozenAt, contentHash, adoptions },
    today: frozenAt.slice(0, 10),
    url: webAddress(deps, editionAddress(edition.plan.slug, number)),
    template,
  });
}

/** Null where the operator has not said where the installation is reached: an address of this machine is of use to nobody. */
function webAddress({ address }: Pick<PublishingDeps, 'address'>, path: string): string | null {
  return address ? `${address}${path}` : null;
}

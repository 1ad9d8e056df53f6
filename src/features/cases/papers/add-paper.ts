import { createHash } from 'node:crypto';
import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, line, rowId, withholding } from '../contract.ts';
import { paperFileName } from '../model/paper-type.ts';
import { caseTables } from '../tables.ts';
import { ownerOf } from './owner-of.ts';
import { paperLimits } from './paper-limits.ts';
import { paperTypeOf } from './paper-type.ts';

const addPaperInput = z
  .object({
    case: rowId.optional(),
    agendaItem: rowId.optional(),
    /** Left out: the file's name without its ending. */
    title: line.optional(),
    fileName: z.string().max(500),
    bytes: z.instanceof(Uint8Array),
    ...withholding,
  })
  .refine((input) => (input.case === undefined) !== (input.agendaItem === undefined), { path: ['case'] });

/**
 * Keeps a file as a paper of a case or of an entry of an agenda. Its type is told by its content. Throws forbidden,
 * paper_too_large, paper_type_unknown, case_not_found, not_found for an entry that is not there,
 * decision_minutes_approved, identity_number.
 */
export async function addPaper(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(addPaperInput, raw);
  demandSomewhere(actor, 'paper.keep');
  const { bytes } = input;
  if (bytes.length > paperLimits.bytes) {
    throw new AppError('paper_too_large', { file: input.fileName, limit: paperLimits.bytes / (1024 * 1024) });
  }
  const type = paperTypeOf(bytes);
  if (!type) throw new AppError('paper_type_unknown', { file: input.fileName });
  const fileName = cleanText(paperFileName(input.fileName, type));
  const title = cleanOrNull(input.title) ?? fileName.slice(0, fileName.lastIndexOf('.'));
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const owner = await ownerOf(tx, input);
    demand(actor, 'paper.keep', { fora: owner.fora });
    if (owner.stands) throw new AppError('decision_minutes_approved');
    const withheldBy = cleanOrNull(input.withheldBy);
    const { id } = await caseTables(tx)
      .insertInto('papers')
      .values({
        case_id: input.case ?? null,
        agenda_item_id: input.agendaItem ?? null,
        title,
        file_name: fileName,
        media_type: type.mediaType,
        size: bytes.length,
        content_hash: createHash('sha256').update(bytes).digest('hex'),
        bytes,
        withheld_by: withheldBy,
        withheld_why: withheldBy && cleanOrNull(input.withheldWhy),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    record({ ...owner.history, kind: `${owner.of}.paper-added`, after: { title, fileName, withheldBy } });
    return { id };
  });
}

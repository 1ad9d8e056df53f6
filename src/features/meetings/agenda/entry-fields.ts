import { z } from 'zod';
import type { Db } from '#platform/db/db.ts';
import { orNull, orSame, prose, rowId, withholding, words } from '../store/fields.ts';
import { ownContacts } from '../store/own-references.ts';

export const agendaTypes = ['information', 'discussion', 'decision'] as const;

/** What can be said of an entry; `minutes` is its planned length. */
export const entryFields = z.object({
  section: words.nullable().optional(),
  type: z.enum(agendaTypes),
  minutes: z.int().min(1).max(1440).nullable().optional(),
  responsible: words.nullable().optional(),
  responsibleContact: rowId.nullable().optional(),
  text: prose.optional(),
  ...withholding,
});

type EntryFields = z.output<ReturnType<typeof entryFields.partial>>;

/** The columns of what is given but title and case. Throws contact_not_found, identity_number. */
export async function entryColumns(tx: Db, partnershipId: number, fields: EntryFields) {
  await ownContacts(tx, partnershipId, [fields.responsibleContact]);
  const withheldBy = orSame(fields.withheldBy);
  const columns = {
    section: orSame(fields.section),
    type: fields.type,
    minutes: fields.minutes,
    responsible: orSame(fields.responsible),
    responsible_contact_id: fields.responsibleContact,
    text: fields.text === undefined ? undefined : (orNull(fields.text) ?? ''),
    withheld_by: withheldBy,
    withheld_why: withheldBy === null ? null : orSame(fields.withheldWhy),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as {
    [K in keyof typeof columns]?: Exclude<(typeof columns)[K], undefined>;
  };
}

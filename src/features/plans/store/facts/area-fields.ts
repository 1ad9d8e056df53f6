import { planTables } from '../../tables.ts';
import { areaIdOf, type Fact } from './fact.ts';

export const areaTitleFact: Fact<'area.title'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx).selectFrom('areas').select('title').where('id', '=', areaIdOf(subject)).executeTakeFirst();
    return row?.title ?? null;
  },
  write: async (tx, _planId, subject, title) => {
    await planTables(tx).updateTable('areas').set({ title }).where('id', '=', areaIdOf(subject)).execute();
  },
};

/** The target picture's statements, in order. */
export const areaVisionFact: Fact<'area.vision'> = {
  read: async (tx, subject) => {
    const rows = await planTables(tx)
      .selectFrom('visions')
      .select(['text', 'points'])
      .where('area_id', '=', areaIdOf(subject))
      .orderBy('position')
      .execute();
    return rows.map(({ text, points }) => (points.length > 0 ? { text, points } : { text }));
  },
  write: async (tx, _planId, subject, vision) => {
    const areaId = areaIdOf(subject);
    await planTables(tx).deleteFrom('visions').where('area_id', '=', areaId).execute();
    if (vision.length === 0) return;
    await planTables(tx)
      .insertInto('visions')
      .values(
        vision.map((statement, position) => ({ area_id: areaId, position, text: statement.text, points: [...(statement.points ?? [])] })),
      )
      .execute();
  },
};

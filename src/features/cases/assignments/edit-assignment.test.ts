import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listSteeringChanges } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import { makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { closeAssignment, editAssignment, giveAssignment, listAssignments, showAssignment } from '../index.ts';

describeEachDatabase('changing an assignment', (database) => {
  async function given(db: Db, more: object = {}) {
    const partnership = await makePartnership(db);
    const above = await makeForum(db, partnership, { slug: 'over' });
    await makeForum(db, partnership, { slug: 'under' });
    const meeting = await makeMeeting(db, partnership, above);
    const { id } = await giveAssignment(depsOf(db), secretariat, {
      kind: 'assignment',
      from: 'over',
      to: 'under',
      title: 'Kartlegg tiltakene',
      givenOn: '2026-01-10',
      ...more,
    });
    return { partnership, meeting, id };
  }

  test('that is closed leaves its words, and can still be withheld and opened', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { id } = await given(db);
    await closeAssignment(deps, secretariat, { assignment: id });
    await expect(editAssignment(deps, secretariat, { assignment: id, version: 1, title: 'Noe annet' })).rejects.toMatchObject({
      code: 'assignment_closed',
    });
    await editAssignment(deps, secretariat, { assignment: id, version: 1, withheldBy: '§ 13' });
    expect(await showAssignment(deps, citizen, id)).toMatchObject({ hidden: true, title: '' });
    await editAssignment(deps, secretariat, { assignment: id, version: 2, withheldBy: null });
    expect(await showAssignment(deps, citizen, id)).toMatchObject({ hidden: false, title: 'Kartlegg tiltakene' });
  });

  test('that is due at a meeting is late when the meeting has been, and not where it was cancelled', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, meeting, id } = await given(db);
    await editAssignment(deps, secretariat, { assignment: id, version: 1, dueMeeting: meeting });
    const [change] = await listSteeringChanges(deps, secretariat, 'assignment', [id]);
    expect(change).toMatchObject({ before: { dueMeeting: null }, after: { dueMeeting: '2026-03-03' } });
    const late = async () => {
      const { assignments } = await listAssignments(deps, citizen, { partnershipId: partnership, late: true });
      return [assignments.map((found) => found.id), (await showAssignment(deps, citizen, id)).late];
    };
    expect(await late()).toEqual([[id], true]);
    for (const state of ['draft', 'cancelled']) {
      await sql`update meetings set state = ${state}`.execute(db);
      expect(await late()).toEqual([[], false]);
    }
  });
});

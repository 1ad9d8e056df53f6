import { expect, test } from 'vitest';
import { may, systemActor } from '#features/people/index.ts';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { depsOf } from '../support/people.ts';
import { planDocument } from '../support/plan-documents.ts';
import { actsOf, type Act } from './acts.ts';
import { makeWorld } from './world.ts';

class Undone extends Error {}

describeEachDatabase('what people do', (database) => {
  /** Whether it is refused, and as which deed; it is undone again. What else is wrong with it is no refusal. */
  async function refusal(deps: Deps, { act }: Act, actor: Parameters<Act['act']>[1]): Promise<string | null> {
    try {
      await inTransaction(deps.db, async (tx) => {
        await act({ ...deps, db: tx }, actor);
        throw new Undone();
      });
    } catch (error) {
      if (error instanceof Undone) return null;
      if (!isAppError(error)) throw error;
      // An act that the schema refuses would be refused to nobody.
      if (error.code === 'invalid_input') return `invalid ${String(error.params['detail'])}`;
      return error.code === 'forbidden' ? String(error.params['deed']) : null;
    }
    return null;
  }

  test('is refused to all whom the table does not name, with its deed, and to nobody else', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const document = planDocument({ scope: { kind: 'sector', sector: 'Rus' } });
    await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'plan.txt', seenVersion: null }));
    const world = await makeWorld(deps);
    const wrong: string[] = [];
    for (const act of actsOf(world)) {
      for (const [who, actor] of Object.entries(world.actors)) {
        const refused = await refusal(deps, act, actor);
        const expected = may(actor, act.deed, world.about) ? null : act.deed;
        if (refused !== expected) wrong.push(`${act.name} as ${who}: ${refused ?? 'done'}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

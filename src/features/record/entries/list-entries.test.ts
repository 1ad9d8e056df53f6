import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { actorAs, type Actor } from '#shared/actor.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { listDeeds, listEntries } from './list-entries.ts';

const kari = actorAs('member', { name: 'Kari 100 % Nes', contactId: 7 });

describeEachDatabase('the record as it is read', (database) => {
  let here = 0;
  const deps = () => depsOf(database().program);

  async function write(actor: Actor, deed: string, subject: string, withheld = false): Promise<void> {
    await inTransaction(database().program, (tx) =>
      recordAudit(tx, { partnershipId: here, actor, deed, subject, withheld, detail: { deed } }),
    );
  }

  beforeEach(async () => {
    const { rows } = await sql<{ id: number }>`
      insert into partnerships (slug, name, language) values ('oslo', 'Oslo', 'nb') returning id`.execute(database().db);
    here = rows[0]?.id ?? 0;
    await write(secretariat, 'round.opened', '/runder/1');
    await write(kari, 'case.read', '/saker/1', true);
    await write(kari, 'round.answered', '/runder/1');
    await write(secretariat, 'round.closed', '/runder/1');
  });

  const numbers = async (filter: Parameters<typeof listEntries>[3]) =>
    (await listEntries(deps(), secretariat, here, filter)).entries.map(({ number }) => number);

  test('comes the latest first, in pages', async () => {
    const first = await listEntries(deps(), secretariat, here, { limit: 3 });
    expect(first.entries.map(({ number }) => number)).toEqual([4, 3, 2]);
    expect(first.entries[2]).toMatchObject({
      who: 'Kari 100 % Nes',
      role: 'member',
      deed: 'case.read',
      withheld: true,
      detail: { deed: 'case.read' },
    });
    expect(await listEntries(deps(), secretariat, here, { limit: 3, before: first.next ?? 0 })).toMatchObject({
      entries: [{ number: 1 }],
      next: null,
    });
  });

  test.each([
    [{ person: 'kari 100 %' }, [3, 2]],
    [{ person: '%' }, [3, 2]],
    [{ person: 'Ola' }, []],
    [{ deed: 'round' }, [4, 3, 1]],
    [{ deed: 'round.opened' }, [1]],
    [{ deed: 'rou' }, []],
    [{ deed: 'round', person: 'kari' }, [3]],
    [{ subject: '/runder/1' }, [4, 3, 1]],
    [{ subject: '/s*' }, [2]],
    [{ withheld: true }, [2]],
    [{ from: '2001-01-01', to: '2001-12-31' }, []],
    [{ from: '2001-01-01', to: '2999-12-31' }, [4, 3, 2, 1]],
    [{ from: '2999-01-01' }, []],
  ])('finds %j', async (filter, found) => {
    expect(await numbers(filter)).toEqual(found);
  });

  test('knows which deeds stand in it', async () => {
    expect(await listDeeds(database().program, here)).toEqual(['case.read', 'round.answered', 'round.closed', 'round.opened']);
  });

  test.each([member, citizen, kari])('is not for %j', async (viewer) => {
    await expect(listEntries(deps(), viewer, here)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

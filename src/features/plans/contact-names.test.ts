import { expect, test } from 'vitest';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { showContactNames } from '#features/people/index.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { planDocument, withItem } from '../../../test/support/plan-documents.ts';
import { acceptPlan, showPlan } from './index.ts';

describeEachDatabase('names of contacts', (database) => {
  const start = async () => {
    const deps = depsOf(database().db);
    const document = withItem(planDocument(), 'Kartlegge eksisterende tiltak', (found) => ({
      ...found,
      contacts: [{ name: 'Seksjon for eksempel' }, { name: 'Eksempel Person' }],
    }));
    const { slug } = await inTransaction(deps.db, (tx) => acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion: null }));
    const names = async (viewer: typeof citizen) =>
      (await showPlan(deps, viewer, slug)).areas.flatMap((area) =>
        area.groups.flatMap((group) => group.items.flatMap((item) => item.contacts.map((contact) => contact.name))),
      );
    return { deps, names };
  };

  test('are for those who take part, until the partnership chooses otherwise', async () => {
    const { deps, names } = await start();
    expect(await names(citizen)).toEqual(['Seksjon for eksempel']);
    expect(await names(member)).toEqual(['Seksjon for eksempel', 'Eksempel Person']);
    await showContactNames(deps, secretariat, { partnership: 'eksempel', shown: true });
    expect(await names(citizen)).toEqual(['Seksjon for eksempel', 'Eksempel Person']);
  });

  test('are chosen by the secretariat, for a partnership that is there', async () => {
    const { deps } = await start();
    await expect(showContactNames(deps, member, { partnership: 'eksempel', shown: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(showContactNames(deps, secretariat, { partnership: 'x', shown: true })).rejects.toMatchObject({ code: 'not_found' });
  });
});

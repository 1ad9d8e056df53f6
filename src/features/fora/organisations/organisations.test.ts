import { expect, test } from 'vitest';
import { listOrganisations, listParties, publicViewer } from '#features/people/index.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { makePartnership } from '../../../../test/support/steering.ts';
import {
  addOrganisation,
  addParty,
  editOrganisation,
  editParty,
  listOrganisationChanges,
  makeCalendarAddress,
  placePerson,
  removeCalendarAddress,
  renewCalendarAddress,
  setSector,
} from '../index.ts';

describeEachDatabase('parties and organisations', (database) => {
  async function partnership() {
    const deps = depsOf(database().db);
    return { deps, id: await makePartnership(deps.db, { slug: 'her' }) };
  }
  const here = { partnership: 'her' };

  test('are added, moved and renamed, each with its history', async () => {
    const { deps, id } = await partnership();
    const { id: party } = await addParty(deps, secretariat, { ...here, name: 'Kommunene' });
    const { id: city } = await addOrganisation(deps, secretariat, { ...here, name: 'Byen', kind: 'municipality', party });
    const district = { ...here, name: 'Bydelen', kind: 'district' };
    const { id: part } = await addOrganisation(deps, secretariat, { ...district, parent: city });
    await editOrganisation(deps, secretariat, { ...district, organisation: part, party, parent: city, shortName: 'BD', why: 'Vedtak' });
    await editParty(deps, secretariat, { ...here, party, name: 'Kommunesiden' });
    expect(await listParties(deps.db, id)).toMatchObject([{ name: 'Kommunesiden' }]);
    expect(await listOrganisations(deps.db, id)).toMatchObject([
      { name: 'Bydelen', shortName: 'BD', partyId: party, parentId: city },
      { name: 'Byen', partyId: party, parentId: null },
    ]);
    const told = await listOrganisationChanges(deps, publicViewer, id);
    expect(told.map(({ kind }) => kind)).toEqual([
      'party.edited',
      'organisation.edited',
      'organisation.added',
      'organisation.added',
      'party.added',
    ]);
    expect(told[1]?.why).toBe('Vedtak');
  });

  test('have names of their own, and are part of nothing that is part of them', async () => {
    const { deps } = await partnership();
    const { id: a } = await addOrganisation(deps, secretariat, { ...here, name: 'A', kind: 'agency' });
    const { id: b } = await addOrganisation(deps, secretariat, { ...here, name: 'B', kind: 'agency', parent: a });
    await expect(addOrganisation(deps, secretariat, { ...here, name: 'A', kind: 'other' })).rejects.toMatchObject({
      code: 'organisation_name_taken',
    });
    const under = { ...here, organisation: a, name: 'A', kind: 'agency', parent: b };
    await expect(editOrganisation(deps, secretariat, under)).rejects.toMatchObject({ code: 'organisation_not_found' });
    await expect(addOrganisation(deps, publicViewer, { ...here, name: 'C', kind: 'other' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('go round in no circle where many are moved at once', async () => {
    const { deps, id } = await partnership();
    const ids: number[] = [];
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) {
      ids.push((await addOrganisation(deps, secretariat, { ...here, name, kind: 'agency' })).id);
    }
    const under = (at: number) => ids[(at + 1) % ids.length];
    const moves = ids.map((organisation, at) => ({ ...here, organisation, name: 'ABCDEF'[at], kind: 'agency', parent: under(at) }));
    await Promise.allSettled(moves.map((move) => editOrganisation(deps, secretariat, move)));
    expect((await listOrganisations(deps.db, id)).filter(({ parentId }) => parentId === null)).toHaveLength(1);
  });

  test('make up a sector, which is made when it is new', async () => {
    const { deps, id } = await partnership();
    const { id: hospital } = await addOrganisation(deps, secretariat, { ...here, name: 'Sykehuset', kind: 'hospital' });
    const { id: sector } = await setSector(deps, secretariat, { ...here, sector: 'Nord', organisations: [hospital] });
    expect(await listOrganisations(deps.db, id)).toMatchObject([{ sectorIds: [sector] }]);
    await setSector(deps, secretariat, { ...here, sector: 'Nord', organisations: [] });
    expect(await listOrganisations(deps.db, id)).toMatchObject([{ sectorIds: [] }]);
    await expect(setSector(deps, secretariat, { ...here, sector: 'Nord', organisations: [999] })).rejects.toMatchObject({
      code: 'organisation_not_found',
    });
  });

  test('are where persons belong, without their names in what the public reads', async () => {
    const { deps, id } = await partnership();
    const { id: hospital } = await addOrganisation(deps, secretariat, { ...here, name: 'Sykehuset', kind: 'hospital' });
    await placePerson(deps, secretariat, { ...here, person: { name: 'Eksempelperson Her' }, organisation: hospital });
    const told = await listOrganisationChanges(deps, publicViewer, id);
    expect(told[0]?.kind).toBe('person.placed');
    expect(JSON.stringify(told)).not.toContain('Eksempelperson');
  });

  test('tell the secretariat whose calendar address was made, changed and taken away, and nobody which it was', async () => {
    const { deps, id } = await partnership();
    const { id: contact } = await placePerson(deps, secretariat, { ...here, person: { name: 'Eksempelperson Her' }, organisation: null });
    const words = [await makeCalendarAddress(deps, secretariat, { contact }), await renewCalendarAddress(deps, secretariat, { contact })];
    expect(await makeCalendarAddress(deps, secretariat, { contact })).toBe(words[1]);
    await removeCalendarAddress(deps, secretariat, { contact });
    const told = await listOrganisationChanges(deps, secretariat, id);
    const kinds = ['person.calendar-removed', 'person.calendar-renewed', 'person.calendar-made', 'person.placed'];
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
    expect(told[0]?.values[0]?.to).toMatchObject({ id: contact, name: 'Eksempelperson Her' });
    for (const word of words) expect(JSON.stringify(told)).not.toContain(word);
    expect((await listOrganisationChanges(deps, publicViewer, id)).map(({ kind }) => kind)).toEqual(['person.placed']);
  });
});

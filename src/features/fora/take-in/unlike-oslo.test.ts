import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { actorAs, listOrganisations, publicViewer, systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf } from '../../../../test/support/people.ts';
import { unlikeFora } from '../../../../test/support/unlike-fora.ts';
import { programFolder } from '#platform/paths.ts';
import { foraDocumentSchema, listFora, showForum, takeInFora } from '../index.ts';
import { findPartnership } from '../store/find-partnership.ts';

const member = actorAs('member');

describeEachDatabase('a partnership that is built as Oslo is not', (database) => {
  async function takenIn(): Promise<Deps> {
    const deps = depsOf(database().db);
    await takeInFora(deps, systemActor, unlikeFora);
    return deps;
  }

  test('has two strategic and five local committees on one level, and 42 municipalities', async () => {
    const deps = await takenIn();
    const { id, language } = await findPartnership(deps.db, 'dome');
    const fora = await listFora(deps, publicViewer, id);
    expect(language).toBe('nn');
    expect(fora.filter(({ level }) => level?.number === 2)).toHaveLength(7);
    expect(fora.every((forum) => forum.language === 'nn')).toBe(true);
    expect((await listOrganisations(deps.db, id)).filter(({ kind }) => kind === 'municipality')).toHaveLength(42);
    const local = fora.find(({ name }) => name === 'Lokalt samarbeidsutval Nord');
    expect(local).toMatchObject({ permanent: false, endsOn: '2027-12-31', reportsToId: fora[0]?.id });
  });

  test('has chairs that swap after two years of four, and knows it sixty days before', async () => {
    const deps = await takenIn();
    const { rotations } = await showForum(deps, publicViewer, 'ssu-aust', '2025-11-15');
    const state = rotations[0]?.state;
    expect([state?.current?.holder.name, state?.next?.holder.name, state?.change?.inDays]).toEqual(['Kommunane', 'Helseføretaket', 46]);
  });

  test('knows its vacant seats, its deputies and the old plan in nynorsk', async () => {
    const deps = await takenIn();
    const { seats, mandates } = await showForum(deps, member, 'ssu-aust', '2026-03-01');
    const [chair, doctors] = seats;
    expect(chair?.terms[0]).toMatchObject({ person: { name: 'Eksempelperson Leiar' }, deputy: { name: 'Eksempelperson Vara' } });
    expect([chair?.vacant, doctors?.vacant]).toEqual([0, 1]);
    expect(mandates[0]).toMatchObject({ current: true, quorumPercent: 50, givenBy: { forum: { name: 'Partnarskapsmøtet' } } });
    expect(mandates[0]?.flags.map(({ words }) => words)).toEqual(['Nasjonal helse- og sjukehusplan']);
  });

  test('shows the public the roles of those who sit there, and not their names', async () => {
    const deps = await takenIn();
    const shown = await showForum(deps, publicViewer, 'ssu-aust', '2026-03-01');
    expect(shown.seats[0]?.terms[0]?.person).toMatchObject({ name: null, role: 'Kommunedirektør' });
    expect(JSON.stringify(shown)).not.toContain('Eksempelperson');
  });

  test('shares no address with another partnership that has a forum of the same name', async () => {
    const deps = await takenIn();
    const other = { format: 'malbilde-fora/1', partnership: { name: 'Helsefellesskapet Nabo' }, fora: [{ name: 'Partnarskapsmøtet' }] };
    expect((await takeInFora(deps, systemActor, other)).added).toEqual(['partnarskapsmotet-nabo']);
  });

  test('is not taken in at all where a name in it leads nowhere', async () => {
    const deps = depsOf(database().db);
    const wrong = { ...unlikeFora, fora: [...unlikeFora.fora, { name: 'Utval', parent: 'Ikkje her' }] };
    await expect(takeInFora(deps, systemActor, wrong)).rejects.toMatchObject({ code: 'forum_not_found' });
    await expect(findPartnership(deps.db, 'dome')).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('the guide shows a document that can be taken in', async () => {
  const guide = await readFile(`${programFolder}docs/guide/fora.md`, 'utf8');
  const [, example = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
  expect(foraDocumentSchema.parse(JSON.parse(example)).fora).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { listOrganisations, listSectors, publicViewer, systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf } from '../../../../test/support/people.ts';
import { osloFora } from '../../../../test/support/oslo-fora.ts';
import { findPartnership } from '../store/find-partnership.ts';
import { listFora, showForum, takeInFora } from '../index.ts';

describeEachDatabase('the fora of Helsefellesskap Oslo', (database) => {
  const deps = () => depsOf(database().db);

  async function takenIn(): Promise<Deps> {
    const own = deps();
    await takeInFora(own, systemActor, osloFora());
    return own;
  }

  test('stand as a tree from the partnership meeting, and the networks without a place that nobody has said', async () => {
    const own = await takenIn();
    const { id } = await findPartnership(own.db, 'oslo');
    const fora = await listFora(own, publicViewer, id);
    const nameOf = new Map(fora.map((forum) => [forum.id, forum.name]));
    const told = fora.map(({ name, level, parentId }) => [name, level?.number ?? null, nameOf.get(parentId ?? 0) ?? null]);
    expect(told).toEqual([
      ['Partnerskapsmøtet', 1, null],
      ['Strategisk samarbeidsutvalg', 2, 'Partnerskapsmøtet'],
      ['Lokalt samarbeidsutvalg OUS', 3, 'Strategisk samarbeidsutvalg'],
      ['Lokalt samarbeidsutvalg Ahus', 3, 'Strategisk samarbeidsutvalg'],
      ['Lokalt samarbeidsutvalg Lovisenberg', 3, 'Strategisk samarbeidsutvalg'],
      ['Lokalt samarbeidsutvalg Diakonhjemmet', 3, 'Strategisk samarbeidsutvalg'],
      ['Samarbeidsforum somatikk', 4, 'Lokalt samarbeidsutvalg OUS'],
      ['Samarbeidsforum psykisk helse og avhengighet', 4, 'Lokalt samarbeidsutvalg OUS'],
      ['Samarbeidsforum barn og unge', 4, 'Lokalt samarbeidsutvalg OUS'],
      ['Fagnettverk for digital samhandling', null, null],
      ['Fagnettverk for barn og unge', null, null],
      ['Nettverk for den akuttmedisinske kjede', null, null],
      ['Fagnettverk for beredskap', null, null],
      ['Nettverk for svangerskap, fødsel og barsel', null, null],
    ]);
    expect((await listOrganisations(own.db, id)).filter(({ kind }) => kind === 'hospital')).toHaveLength(5);
    expect((await listSectors(own.db, id)).map(({ name }) => name)).toEqual(['OUS', 'Ahus', 'Lovisenberg', 'Diakonhjemmet']);
  });

  test('have mandates that name the old national plan where they do, and not where they do not', async () => {
    const own = await takenIn();
    const flagged = async (slug: string): Promise<number> => {
      const { mandates } = await showForum(own, publicViewer, slug);
      return mandates.flatMap(({ flags, duties }) => [...flags, ...duties.flatMap((duty) => duty.flags)]).length;
    };
    expect(await flagged('ssu')).toBe(1);
    expect(await flagged('lsu-ous')).toBe(1);
    expect(await flagged('partnerskapsmotet')).toBe(0);
  });

  test('have seats as the source writes them, and what it does not say is unknown', async () => {
    const own = await takenIn();
    const { seats, rotations, rhythms, source, permanent } = await showForum(own, publicViewer, 'ssu');
    expect(
      seats.map(({ role, party, standing, levelRequired, places, vacant }) => [
        role,
        party?.name ?? null,
        standing,
        levelRequired,
        places,
        vacant,
      ]),
    ).toEqual([
      ['Oslo universitetssykehus', 'Sykehusene', null, 'direktørnivå', null, null],
      ['Akershus universitetssykehus', 'Sykehusene', null, 'direktørnivå', null, null],
      ['Lovisenberg diakonale sykehus', 'Sykehusene', null, 'direktørnivå', null, null],
      ['Diakonhjemmet sykehus', 'Sykehusene', null, 'direktørnivå', null, null],
      ['Relevante etater i Oslo kommune på direktørnivå', 'Kommunen', null, 'direktørnivå', null, null],
      ['Bydelene representert sektorvis på direktørnivå', 'Kommunen', null, 'direktørnivå', null, null],
      ['Faslegerepresentasjon', 'Fastlegene', null, null, null, null],
      ['Bruker- og ansatterepresentanter', 'Brukere og ansatte', null, null, null, null],
      ['Sunnaas sykehus HF', null, 'observing', null, null, null],
      ['Pasient- og brukerombudet', null, 'observing', null, null, null],
    ]);
    expect(rotations).toMatchObject([{ what: 'chair', months: null, turns: [], state: { current: null, next: null, faults: [] } }]);
    expect(rhythms).toMatchObject([{ atLeast: 4, everyMonths: 12, check: { state: 'too-few' } }]);
    expect(source).toEqual({ document: 'Møtefora i Helsefellesskap Oslo', date: '2024-06-04' });
    expect(permanent).toBeNull();
  });

  test('come in once, however often they are taken in, and leave what a person has changed', async () => {
    const own = await takenIn();
    expect(await takeInFora(own, systemActor, osloFora())).toEqual({ partnership: 'oslo', added: [], known: 14 });
    const { seats } = await showForum(own, publicViewer, 'lsu-ous');
    expect(seats).toHaveLength(5);
  });
});

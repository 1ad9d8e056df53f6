import type { Example } from './examples.ts';
import type { SteeringRows } from './steering-rows.ts';

/** A request of each operation of fora and organisations. The seat that is taken away is the one that was added. */
export function foraExamples({ partnership, forum, above, seat }: SteeringRows): Readonly<Record<string, Example>> {
  const path = { forum };
  return {
    listFora: { status: 200, query: `partnership=${partnership}&limit=2` },
    getForum: { status: 200, path },
    addForum: {
      status: 201,
      body: {
        partnership,
        name: 'Fagutvalget',
        level: { number: 3, name: 'Fagutvalg' },
        parent: forum,
        permanent: false,
        endsOn: '2030-12-31',
      },
    },
    patchForum: { status: 200, path, matches: `/api/v1/fora/${forum}`, body: { theme: 'Rehabilitering', sector: 'Nord', why: 'Nytt år' } },
    giveMandate: { status: 201, path, body: { duties: ['gi råd'], givenByForum: above, validFrom: '2026-01-01', quorumPercent: 50 } },
    addSeat: { status: 201, path, body: { role: 'Direktør', standing: 'voting', places: 1 } },
    setSeatTerm: {
      status: 201,
      path: { forum, seat },
      body: { person: { name: 'Eksempelperson Ny' }, succeeds: 1, startsOn: '2030-01-01' },
    },
    listOrganisations: { status: 200, query: `partnership=${partnership}&kind=district` },
    removeSeat: { status: 204, path: { forum, seat: seat + 1 } },
  };
}

import type { AgendaEntry, EntryDecision, MinutesView, ShownMeeting } from '#features/meetings/index.ts';

const forum = { id: 1, slug: 'eksempelforum-nord', name: 'Eksempelforum nord', shortName: 'EN' };
const open = { withheldBy: null, withheldWhy: null, hidden: false } as const;

/** A meeting as a query gives it, for tests of what is made of it: `over` stands over what it says by itself. */
export function shownMeeting(over: Partial<ShownMeeting> = {}): ShownMeeting {
  return {
    ...open,
    id: 7,
    forum,
    title: 'Vårmøtet',
    startsAt: '2026-03-03T12:00:00.000Z',
    endsAt: '2026-03-03T14:00:00.000Z',
    dayOnly: false,
    place: 'Møterom 4',
    isOnline: false,
    onlineAddress: null,
    state: 'called',
    calendarSequence: 0,
    updatedAt: '2026-03-01T12:00:00.000Z',
    partnership: { id: 1, slug: 'eksempel', name: 'Helsefellesskap Eksempel' },
    language: 'nb',
    noticeText: 'Det kalles inn til møte.\n\nMeld forfall til sekretariatet.',
    tellsMinutes: true,
    host: 'Eksempelsykehuset',
    chair: { id: 1, name: 'Eksempelperson 1', role: 'direktør' },
    secretary: null,
    agenda: [shownEntry(1), shownEntry(2)],
    attendance: [],
    quorum: null,
    minutes: [],
    steps: [],
    seriesId: null,
    hostId: null,
    version: 1,
    ...over,
  };
}

export function shownEntry(number: number, over: Partial<AgendaEntry> = {}): AgendaEntry {
  return {
    ...open,
    id: number,
    number,
    section: null,
    title: `Eksempelsak ${number}`,
    type: 'decision',
    minutes: 20,
    responsible: { words: 'Sekretariatet', person: null },
    text: `Innledning til punkt ${number}.`,
    case: {
      id: number,
      label: `Sak ${number}/26`,
      title: `Eksempelsak ${number}`,
      background: `Bakgrunnen for ${number}.`,
      proposal: `Forslaget i ${number}.`,
    },
    papers: [],
    items: [],
    decisions: [],
    notes: '',
    disqualifications: [],
    takenUpAt: null,
    leftAt: null,
    continues: null,
    version: 1,
    ...over,
  };
}

export function shownDecision(over: Partial<EntryDecision> = {}): EntryDecision {
  return {
    ...open,
    id: 1,
    outcome: 'endorsed',
    text: 'Forumet slutter seg til forslaget.',
    decidedOn: '2026-03-03',
    forum,
    case: null,
    meetingId: 7,
    followUp: { words: 'Sekretariatet', person: null, organisation: 'Eksempelsykehuset', dueOn: '2026-06-01' },
    state: 'open',
    age: 3,
    adopted: null,
    consensus: true,
    dissents: [],
    ...over,
  };
}

export function shownMinutes(over: Partial<MinutesView> = {}): MinutesView {
  return {
    id: 1,
    number: 1,
    sentAt: '2026-03-05T10:00:00.000Z',
    contentHash: 'a'.repeat(64),
    remarks: [],
    approvedOn: '2026-04-01',
    approvedInMeeting: null,
    corrections: [],
    ...over,
  };
}

/** A meeting that was held, with who came, what was decided and what some disagreed on; `entries` in all. */
export function heldMeeting(entries = 3): ShownMeeting {
  const person = (id: number) => ({ id, name: `Eksempelperson ${id}`, role: 'direktør' });
  const seat = (id: number) => ({
    id,
    role: `Direktør, bydel ${id}`,
    function: 'member' as const,
    party: null,
    organisation: { id, name: `Eksempelbydel ${id}` },
  });
  const came = (id: number) => ({
    id,
    seat: seat(id),
    person: person(id),
    name: null,
    standing: 'voting' as const,
    presence: 'present' as const,
    deputy: null,
    note: null,
  });
  const decisions = [
    shownDecision({ id: 1 }),
    shownDecision({
      id: 2,
      outcome: 'postponed',
      text: 'Saken tas opp igjen.',
      consensus: false,
      dissents: [{ who: 'Brukerrepresentanten', text: 'Ville vedta saken nå.' }],
    }),
  ];
  const agenda = Array.from({ length: entries }, (_, at) =>
    shownEntry(at + 1, {
      section: at < 2 ? 'Første del' : 'Andre del',
      notes: `Ordskiftet i punkt ${at + 1} gjaldt ansvar.`,
      decisions: at === 0 ? decisions : [shownDecision({ id: at + 10, text: `Vedtaket i punkt ${at + 1}.` })],
      disqualifications: at === 1 ? [{ id: 1, name: 'Eksempelperson 2', reason: 'arbeider for leverandøren', standsDown: true }] : [],
      papers: [
        {
          ...open,
          id: at + 1,
          title: `Notat ${at + 1}`,
          fileName: 'notat.pdf',
          mediaType: 'application/pdf',
          size: 10,
          address: '/papirer/1',
        },
      ],
      items: [
        {
          id: 1,
          key: 'a',
          title: 'Etablere forløp',
          plan: 'p',
          planTitle: 'Porteføljeplan 2026',
          planYear: 2026,
          partnershipId: 1,
          removed: false,
          ofCase: false,
        },
      ],
    }),
  );
  return shownMeeting({
    state: 'approved',
    agenda,
    attendance: [
      came(1),
      { ...came(2), presence: 'deputy', deputy: 'Eksempelperson 40' },
      { ...came(3), presence: 'excused', note: 'syk' },
    ],
    quorum: { needed: 2, present: 2, seats: 3, reached: true },
    minutes: [shownMinutes({ corrections: [{ id: 1, text: 'I punkt 2 skal det stå «bydel».', at: '2026-04-10T10:00:00.000Z' }] })],
  });
}

import { sql } from 'kysely';
import type { PlanDocument } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Database } from '#platform/db/open-database.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { takeIn } from './linked-plans.ts';
import { depsOf } from './people.ts';
import { item, planDocument } from './plan-documents.ts';

/** A mail that waits to be sent. */
export type WrittenMail = Readonly<{ id: number; key: string; recipient: string; subject: string; text: string; because: string }>;

const areas = [
  {
    key: 'digital-samhandling',
    number: 1,
    title: 'Digital samhandling',
    vision: [],
    groups: [
      {
        title: 'Felles forståelse',
        items: [
          item('Fagnettverk', {
            cells: [
              { period: '2025', text: 'Nettverksmøter', status: 'in-progress' },
              { period: '2026', text: 'Flere møter', status: null },
            ],
            contacts: [{ name: 'Ada Eksempel', role: 'rådgiver' }, { name: 'Seksjon for eksempel' }],
          }),
          item('Legemiddelliste', { contacts: [{ name: 'Ada Eksempel', role: 'rådgiver' }, { name: 'Bo Eksempel' }] }),
        ],
      },
    ],
  },
  {
    key: 'rehabilitering',
    number: 2,
    title: 'Rehabilitering',
    vision: [],
    groups: [{ title: 'Ansvar', items: [item('Uten kontakt')] }],
  },
];

/** A small plan with items that several, one and nobody is contact for. */
export function roundDocument(): PlanDocument {
  return planDocument({ areas });
}

/**
 * A small plan whose contacts are a person with two items, a person without an address, and a unit; what a round of it is
 * opened with; and the mails that were written.
 */
export async function aRound({ db, program }: Database) {
  const deps: Deps = {
    ...depsOf(program),
    address: 'https://plan.example.no',
    mailSender: { address: 'post@plan.example.no', name: null },
  };
  const [plan = ''] = await takeIn(deps, [roundDocument()]);
  await giveAddresses(db);
  const input = {
    plan,
    title: 'Vårrunden',
    greeting: 'Hold det kort.',
    asks: ['status', 'text'],
    period: '2025',
    deadline: addDays(osloToday(), 14),
    reminderDays: [7, 2],
  };
  const mails = async (): Promise<readonly WrittenMail[]> =>
    (await sql<WrittenMail>`select id, key, recipient, subject, text, because from mails order by id`.execute(db)).rows;
  return { db, deps, plan, input, mails };
}

/** Two of the three contacts get an address. */
export async function giveAddresses(db: Db): Promise<void> {
  await sql`update contacts set email = 'ada@eksempel.example.no' where name = 'Ada Eksempel'`.execute(db);
  await sql`update contacts set email = 'post@eksempel.example.no' where name = 'Seksjon for eksempel'`.execute(db);
}

/** The tokens of the links of a kind in a mail, in its order. */
export function tokensIn(
  text: string,
  before: 'Uendret' | 'Oppdater' | 'Alle tiltakene dine på én side' | 'Send videre til en kollega',
): readonly string[] {
  return [...text.matchAll(new RegExp(`^${before}: \\S+/svar/([\\w-]+)$`, 'gm'))].map(([, token]) => token ?? '');
}

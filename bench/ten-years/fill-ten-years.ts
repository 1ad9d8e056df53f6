import { contentVersionOf } from '#platform/content-version.ts';
import { sql } from 'kysely';
import { refreshDecisionSearch } from '#features/cases/store/refresh-decision-search.ts';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, freezeEdition } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { seeded } from '../../test/decks/seeded.ts';
import { planOf } from '../plan-of.ts';
import { makeAssignments } from './assignments.ts';
import { makeCases } from './cases.ts';
import { makeDecisions } from './decisions.ts';
import { makeMeetings } from './meetings.ts';
import { makeMinutes } from './minutes.ts';
import { makeHistory, makePapers } from './records.ts';
import { createSheet, firstIds } from './sheet.ts';
import { makeStructure } from './structure.ts';

/** What was made: the partnership's slug, and how many rows of what. */
export type TenYears = Readonly<{
  partnership: string;
  plan: string;
  fora: number;
  meetings: number;
  cases: number;
  decisions: number;
  assignments: number;
  rows: number;
}>;

const years = 10;
const tables = [
  'parties',
  'organisations',
  'contacts',
  'forum_levels',
  'fora',
  'mandates',
  'mandate_duties',
  'forum_rhythms',
  'seats',
  'seat_terms',
  'rotations',
  'rotation_turns',
  'meetings',
  'meeting_steps',
  'cases',
  'case_stages',
  'agenda_items',
  'decisions',
  'decision_dissents',
  'assignments',
  'assignment_answers',
  'assignment_reports',
  'papers',
  'attendances',
  'disqualifications',
  'live_texts',
  'steering_changes',
] as const;

/**
 * Fills a partnership of its own with ten years up to `today`: 11 fora, 400 meetings, 4,000 cases, 6,000 decisions, 800
 * assignments, and a plan of 64 items that they speak of. The same seed and day give the same rows. All of it is an example.
 */
export async function fillTenYears(db: Db, today: string, seed = 20261122): Promise<TenYears> {
  const chance = seeded(seed);
  const document = {
    ...planOf(64, Number(today.slice(0, 4))),
    partnership: 'Helsefellesskap Ti år (eksempel)',
    title: 'Eksempelplan for ti år',
  };
  const plan = await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'bench', seenVersion: null }));
  await freezeEdition({ db, contentVersion: contentVersionOf(db) }, systemActor, { plan: plan.slug });
  const found = await sql<{ id: number; slug: string }>`
    select p.id, p.slug from partnerships p join plans on plans.partnership_id = p.id where plans.slug = ${plan.slug}`.execute(db);
  const partnership = found.rows[0];
  if (!partnership) throw new Error('the plan has no partnership');
  const its = await sql<{ id: number }>`
    select items.id from items join plans on plans.id = items.plan_id where plans.slug = ${plan.slug} order by items.id`.execute(db);
  const items = its.rows.map(({ id }) => id);
  const from = Number(today.slice(0, 4)) - years + 1;

  const sheet = createSheet(await firstIds(db, tables));
  const structure = makeStructure(sheet, chance, partnership.id, partnership.slug, from, years);
  const meetings = makeMeetings(sheet, chance, structure, today);
  const entries = makeCases(sheet, chance, structure, meetings, items, today);
  const decisions = makeDecisions(sheet, chance, structure, entries, items, 6000, today);
  makeAssignments(sheet, chance, structure, decisions, meetings, items, 800);
  makePapers(sheet, chance, entries);
  makeHistory(sheet, structure.partnership, meetings, entries, decisions);
  const written = await inTransaction(db, (tx) => sheet.write(tx));
  await fillSearch(db, partnership.id);
  await sql`analyze`.execute(db);
  const rows = written + (await inTransaction(db, (tx) => makeMinutes(tx, meetings)));
  await sql`analyze minutes, minutes_approvals`.execute(db);
  const { count } = sheet;
  return {
    partnership: partnership.slug,
    plan: plan.slug,
    fora: count('fora'),
    meetings: count('meetings'),
    cases: count('cases'),
    decisions: count('decisions'),
    assignments: count('assignments'),
    rows,
  };
}

/** What the register finds decisions by, as the use cases write it. */
async function fillSearch(db: Db, partnership: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`select id from decisions where partnership_id = ${partnership} order by id`.execute(db);
  const ids = rows.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += 500) await refreshDecisionSearch(db, ids.slice(at, at + 500));
}

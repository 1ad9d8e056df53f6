import {
  addPaper,
  answerAssignment,
  closeAssignment,
  closeCase,
  completeDecision,
  editAssignment,
  editCase,
  editDecision,
  giveAssignment,
  raiseCase,
  recordDecision,
  reportAssignment,
  sendCase,
} from '#features/cases/index.ts';
import type { Deps } from '#platform/deps.ts';
import { secretariat } from '../support/people.ts';
import type { Secrets } from './secrets.ts';

export type World = Readonly<{ forum: string; above: string; plan: string; item: string; person: number }>;
export type PlantedCases = Readonly<{ withheld: number; open: number; decision: number }>;

const paragraph = '§ 13';
const first = 1;

/** Cases, decisions, assignments and papers of every kind that is withheld, and what was open once; words in all their texts. */
export async function plantCases(deps: Deps, secrets: Secrets, world: World): Promise<PlantedCases> {
  const { forum, above, person } = world;
  const items = [{ plan: world.plan, item: world.item }];
  const texts = (of: string) => ({
    title: `Sak ${secrets.in(`${of}: title`)}`,
    background: `Bakgrunn ${secrets.in(`${of}: background`)}`,
    proposal: `Forslag ${secrets.in(`${of}: proposal`)}`,
    raisedBy: secrets.in(`${of}: raised by`),
  });

  const { id: withheld } = await raiseCase(deps, secretariat, {
    forum,
    ...texts('withheld case'),
    withheldBy: paragraph,
    withheldWhy: secrets.in('withheld case: why'),
    responsible: person,
    items,
  });
  await sendCase(deps, secretariat, { case: withheld, to: above, how: 'up', note: secrets.in('withheld case: note of a stage') });
  await paperOf(deps, secrets, { case: withheld }, 'open paper of a withheld case', null);
  await withDecisions(deps, secrets, { ...world, case: withheld, items, of: 'decision of a withheld case', withheldBy: undefined });
  await withAssignment(deps, secrets, { ...world, case: withheld, items, of: 'assignment of a withheld case', withheldBy: undefined });

  const { id: closed } = await raiseCase(deps, secretariat, {
    forum,
    ...texts('withheld case with a public title'),
    publicTitle: 'Det alle kan lese',
    withheldBy: paragraph,
  });
  await closeCase(deps, secretariat, { case: closed, why: secrets.in('withheld case: why it was closed') });

  const { id: once } = await raiseCase(deps, secretariat, { forum, ...texts('case that was open once'), items });
  await withDecisions(deps, secrets, { ...world, case: once, items, of: 'decision of a case that was open once', withheldBy: undefined });
  await withAssignment(deps, secrets, {
    ...world,
    case: once,
    items,
    of: 'assignment of a case that was open once',
    withheldBy: undefined,
  });
  await editCase(deps, secretariat, {
    case: once,
    version: first,
    ...texts('case that was open once, changed'),
    withheldBy: paragraph,
    publicTitle: 'Sak uten innsyn',
    why: secrets.in('case that was open once: why it was changed'),
  });

  const { id: open } = await raiseCase(deps, secretariat, { forum, title: 'En åpen sak', items });
  await paperOf(deps, secrets, { case: open }, 'withheld paper of an open case', paragraph);
  const { decision } = await withDecisions(deps, secrets, { ...world, case: open, items, of: 'withheld decision', withheldBy: paragraph });
  await withAssignment(deps, secrets, { ...world, case: open, items, of: 'withheld assignment', withheldBy: paragraph });
  return { withheld, open, decision };
}

type Of = World & Readonly<{ case: number; items: readonly object[]; of: string; withheldBy: string | undefined }>;

/** One that was withheld when it was recorded, and one that was withheld later: nobody may read either. */
async function withDecisions(deps: Deps, secrets: Secrets, of: Of): Promise<{ decision: number }> {
  const record = (name: string, withheldBy: string | undefined) =>
    recordDecision(deps, secretariat, {
      forum: of.forum,
      case: of.case,
      outcome: 'resolved',
      text: `Vedtak ${secrets.in(`${name}: text`)}`,
      followUpBy: secrets.in(`${name}: followed up by`),
      followUpContact: of.person,
      dueOn: '2026-01-31',
      dissents: [{ who: secrets.in(`${name}: who did not agree`), text: secrets.in(`${name}: what they meant`) }],
      items: of.items,
      withheldBy,
      withheldWhy: withheldBy && secrets.in(`${name}: why`),
    });
  const { id: decision } = await record(of.of, of.withheldBy);
  await completeDecision(deps, secretariat, { decision, text: secrets.in(`${of.of}: what became of it`) });
  if (of.withheldBy === undefined) return { decision };
  const later = `${of.of}, open once`;
  const { id: once } = await record(later, undefined);
  const text = `Nytt ${secrets.in(`${later}: new text`)}`;
  await editDecision(deps, secretariat, {
    decision: once,
    version: first,
    text,
    withheldBy: of.withheldBy,
    why: secrets.in(`${later}: why`),
  });
  return { decision };
}

async function withAssignment(deps: Deps, secrets: Secrets, of: Of): Promise<void> {
  const give = (name: string, withheldBy: string | undefined) =>
    giveAssignment(deps, secretariat, {
      kind: 'assignment',
      from: of.above,
      to: of.forum,
      title: `Oppdrag ${secrets.in(`${name}: title`)}`,
      text: secrets.in(`${name}: text`),
      case: of.case,
      dueOn: '2026-02-28',
      responsible: of.person,
      items: of.items,
      withheldBy,
      withheldWhy: withheldBy && secrets.in(`${name}: why`),
    });
  const { id: assignment } = await give(of.of, of.withheldBy);
  await answerAssignment(deps, secretariat, { assignment, answer: 'declined', reason: secrets.in(`${of.of}: reason`) });
  await answerAssignment(deps, secretariat, { assignment, answer: 'accepted' });
  await reportAssignment(deps, secretariat, { assignment, text: secrets.in(`${of.of}: report`) });
  await closeAssignment(deps, secretariat, { assignment, note: secrets.in(`${of.of}: note`) });
  if (of.withheldBy === undefined) return;
  const later = `${of.of}, open once`;
  const { id: once } = await give(later, undefined);
  const title = `Nytt ${secrets.in(`${later}: new title`)}`;
  await editAssignment(deps, secretariat, { assignment: once, version: first, title, withheldBy: of.withheldBy });
}

/** A small PDF of its own: nobody can read it, but its bytes hold the word. */
export async function paperOf(
  deps: Deps,
  secrets: Secrets,
  owner: Readonly<{ case: number } | { agendaItem: number }>,
  of: string,
  withheldBy: string | null,
): Promise<void> {
  const bytes = Buffer.from(`%PDF-1.4\n% ${secrets.in(`${of}: content`)}\n%%EOF\n`);
  await addPaper(deps, secretariat, {
    ...owner,
    title: `Vedlegg ${secrets.in(`${of}: title`)}`,
    fileName: `${secrets.in(`${of}: file name`)}.pdf`,
    bytes,
    withheldBy,
    withheldWhy: withheldBy && secrets.in(`${of}: why`),
  });
}

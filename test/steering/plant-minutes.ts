import { editDecision, recordDecision } from '#features/cases/index.ts';
import {
  addAgendaItem,
  addCorrection,
  addRemark,
  answerRemark,
  approveMinutes,
  callMeeting,
  closeMeeting,
  openMeeting,
  sendMinutes,
  withholdAgendaItem,
  withholdMinutes,
} from '#features/meetings/index.ts';
import type { Deps } from '#platform/deps.ts';
import { secretariat } from '../support/people.ts';
import { paperOf, type PlantedCases, type World } from './plant-cases.ts';
import { decisionOf, entriesOf, guestOf, meetingOf, written } from './plant-meetings.ts';
import type { Secrets } from './secrets.ts';

const paragraph = '§ 13';

/** Minutes that were sent, approved and withheld, of meetings where some entries and decisions are withheld, or were later. */
export async function plantMinutes(deps: Deps, secrets: Secrets, names: Secrets, world: World, cases: PlantedCases): Promise<void> {
  await openMinutes(deps, secrets, names, world, cases, 'a meeting with minutes', true);
  await openMinutes(deps, secrets, names, world, cases, 'a meeting with minutes that were sent', false);
  await withheldMinutes(deps, secrets, world, cases);
}

async function openMinutes(
  deps: Deps,
  secrets: Secrets,
  names: Secrets,
  world: World,
  cases: PlantedCases,
  of: string,
  approved: boolean,
): Promise<void> {
  const meeting = await meetingOf(deps, world, { date: approved ? '2026-01-13' : '2026-02-10', title: `Møtet: ${of}` });
  const { open, hidden } = await entriesOf(deps, secrets, meeting, cases, of);
  const entry = { meeting, type: 'decision', section: 'Saker' };
  const { id: later } = await addAgendaItem(deps, secretariat, {
    ...entry,
    title: secrets.in(`entry withheld after ${of}: title`),
    text: secrets.in(`entry withheld after ${of}: text`),
  });
  await callMeeting(deps, secretariat, { meeting });
  await openMeeting(deps, secretariat, { meeting });
  await written(deps, secrets, meeting, hidden, `withheld entry of ${of}`);
  await written(deps, secrets, meeting, later, `entry withheld after ${of}`);
  await guestOf(deps, names, meeting, of);
  await decisionOf(deps, secrets, world, hidden, `decision under a withheld entry of ${of}`);
  await decisionOf(deps, secrets, world, later, `decision under an entry withheld after ${of}`);
  const decision = { forum: world.forum, agendaItem: open, outcome: 'resolved' };
  await recordDecision(deps, secretariat, {
    ...decision,
    text: secrets.in(`withheld decision under an open entry of ${of}`),
    withheldBy: paragraph,
  });
  const dissents = [{ who: names.in(`who did not agree in ${of}`), text: 'Bør vente' }];
  await recordDecision(deps, secretariat, { ...decision, text: 'Et åpent vedtak', consensus: false, dissents });
  const once = await recordDecision(deps, secretariat, {
    ...decision,
    text: secrets.in(`decision withheld after ${of}`),
    followUpBy: secrets.in(`who follows up a decision withheld after ${of}`),
  });
  await paperOf(deps, secrets, { agendaItem: later }, `paper of an entry withheld after ${of}`, null);
  await closeMeeting(deps, secretariat, { meeting });
  await sendMinutes(deps, secretariat, { meeting });
  const { id: remark } = await addRemark(deps, secretariat, {
    meeting,
    who: secrets.in(`who remarked on ${of}`),
    text: secrets.in(`remark on ${of}`),
  });
  await answerRemark(deps, secretariat, { remark, answer: secrets.in(`answer to a remark on ${of}`) });
  if (approved) await approveMinutes(deps, secretariat, { meeting, on: '2026-02-03' });
  await withholdAgendaItem(deps, secretariat, {
    entry: later,
    withheldBy: paragraph,
    withheldWhy: secrets.in(`why an entry was withheld after ${of}`),
  });
  await editDecision(deps, secretariat, {
    decision: once.id,
    version: 1,
    withheldBy: paragraph,
    withheldWhy: secrets.in(`why a decision was withheld after ${of}`),
  });
}

/** The minutes as a whole are kept from the public: the agenda stands, what came of it does not. */
async function withheldMinutes(deps: Deps, secrets: Secrets, world: World, cases: PlantedCases): Promise<void> {
  const of = 'withheld minutes';
  const meeting = await meetingOf(deps, world, {
    date: '2026-04-14',
    title: 'Møtet med unntatt protokoll',
    noticeText: secrets.in(`notice of ${of}`),
    onlineAddress: `https://example.no/${secrets.in(`online address of ${of}`)}`,
  });
  const { open, hidden } = await entriesOf(deps, secrets, meeting, cases, of);
  await callMeeting(deps, secretariat, { meeting });
  await openMeeting(deps, secretariat, { meeting });
  await written(deps, secrets, meeting, open, `open entry of ${of}`);
  await written(deps, secrets, meeting, hidden, `withheld entry of ${of}`);
  await guestOf(deps, secrets, meeting, of);
  await decisionOf(deps, secrets, world, hidden, `decision under a withheld entry of ${of}`);
  await closeMeeting(deps, secretariat, { meeting });
  await sendMinutes(deps, secretariat, { meeting });
  await withholdMinutes(deps, secretariat, { meeting, withheldBy: paragraph, withheldWhy: secrets.in(`why of ${of}`) });
  await addRemark(deps, secretariat, { meeting, who: secrets.in(`who remarked on ${of}`), text: secrets.in(`remark on ${of}`) });
  await approveMinutes(deps, secretariat, { meeting, on: '2026-05-05' });
  await addCorrection(deps, secretariat, { meeting, text: secrets.in(`correction of ${of}`) });
}

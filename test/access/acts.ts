import { addForum, addOrganisation, addSeat, makeCalendarAddress, nameLevel } from '#features/fora/index.ts';
import {
  addPaper,
  answerAssignment,
  closeCase,
  completeDecision,
  editCase,
  editDecision,
  giveAssignment,
  linkToItem,
  raiseCase,
  recordDecision,
  removePaper,
  reopenDecision,
  reportAssignment,
  sendCase,
  setArchiveReferences,
  withholdPaper,
} from '#features/cases/index.ts';
import {
  addAgendaItem,
  addCorrection,
  addRemark,
  approveMinutes,
  callMeeting,
  cancelMeeting,
  declareDisqualification,
  editAgendaItem,
  editMeeting,
  listBacklog,
  orderAgenda,
  planMeeting,
  planSeries,
  recordAttendance,
  removeAgendaItem,
  sendMinutes,
  withholdAgendaItem,
  withholdMinutes,
} from '#features/meetings/index.ts';
import { listMails } from '#features/mail/index.ts';
import { showContactNames, type Actor, type Deed } from '#features/people/index.ts';
import {
  addItem,
  editArea,
  editCell,
  editItem,
  freezeEdition,
  moveItem,
  openPlan,
  removeItem,
  rollOverPlan,
  setStatuses,
} from '#features/plans/index.ts';
import { listReviews } from '#features/reading/index.ts';
import { listWebhooks } from '#features/webhooks/index.ts';
import type { Deps } from '#platform/deps.ts';
import { item, plan, type World } from './world.ts';

export type Act = Readonly<{ name: string; deed: Deed; act: (deps: Deps, actor: Actor) => Promise<unknown> }>;

/** What people do, each to the rows of the world. What else is wrong with it is no matter: it is asked whether it is refused. */
export function actsOf({ rows }: World): readonly Act[] {
  const { forum, above, underWay, draft, agendaItem, decision, assignment, paper, person, partnership } = rows;
  const at = { case: rows.case };
  const acts: Readonly<Partial<Record<Deed, Readonly<Record<string, (deps: Deps, actor: Actor) => Promise<unknown>>>>>> = {
    'case.raise': { raiseCase: (d, a) => raiseCase(d, a, { forum, title: 'Ny sak' }) },
    'case.edit': {
      editCase: (d, a) => editCase(d, a, { ...at, version: 1, title: 'Annet' }),
      closeCase: (d, a) => closeCase(d, a, at),
      setArchiveReferences: (d, a) => setArchiveReferences(d, a, { ...at, references: [] }),
      linkToItem: (d, a) => linkToItem(d, a, { kind: 'case', id: rows.case, plan, item }),
    },
    'case.send': { sendCase: (d, a) => sendCase(d, a, { ...at, to: above, how: 'up' }) },
    'paper.keep': {
      addPaper: (d, a) => addPaper(d, a, { ...at, fileName: 'a.txt', bytes: Buffer.from('Eksempel') }),
      withholdPaper: (d, a) => withholdPaper(d, a, { paper, withheldBy: null }),
      removePaper: (d, a) => removePaper(d, a, { paper }),
    },
    'decision.record': {
      recordDecision: (d, a) => recordDecision(d, a, { forum, outcome: 'resolved', text: 'Vedtatt' }),
      editDecision: (d, a) => editDecision(d, a, { decision, version: 1, text: 'Annet' }),
      reopenDecision: (d, a) => reopenDecision(d, a, { decision }),
      linkToItem: (d, a) => linkToItem(d, a, { kind: 'decision', id: decision, plan, item }),
    },
    'decision.complete': { completeDecision: (d, a) => completeDecision(d, a, { decision, text: 'Gjort' }) },
    'assignment.give': { giveAssignment: (d, a) => giveAssignment(d, a, { kind: 'input', from: forum, to: above, title: 'Innspill' }) },
    'assignment.answer': {
      answerAssignment: (d, a) => answerAssignment(d, a, { assignment, answer: 'accepted' }),
      reportAssignment: (d, a) => reportAssignment(d, a, { assignment, text: 'Gjort' }),
    },
    'forum.keep': {
      addForum: (d, a) => addForum(d, a, { partnership, name: 'Nytt forum', language: 'nb' }),
      addSeat: (d, a) => addSeat(d, a, { forum, role: 'Plass', standing: 'voting', places: 1 }),
      nameLevel: (d, a) => nameLevel(d, a, { partnership, number: 1, name: 'Øverst' }),
    },
    'organisation.keep': { addOrganisation: (d, a) => addOrganisation(d, a, { partnership, name: 'Ny', kind: 'other' }) },
    'contact.keep': { makeCalendarAddress: (d, a) => makeCalendarAddress(d, a, { contact: person }) },
    'meeting.plan': {
      planMeeting: (d, a) => planMeeting(d, a, { forum, date: '2030-01-01' }),
      planSeries: (d, a) =>
        planSeries(d, a, { forum, seriesTitle: 'Serie', every: 'month', interval: 1, weekday: 1, from: '2030-01-01', to: '2030-03-01' }),
      editMeeting: (d, a) => editMeeting(d, a, { meeting: underWay, version: 1, place: 'Rommet' }),
      callMeeting: (d, a) => callMeeting(d, a, { meeting: draft }),
      cancelMeeting: (d, a) => cancelMeeting(d, a, { meeting: rows.meeting, why: 'Avlyst' }),
      withholdMinutes: (d, a) => withholdMinutes(d, a, { meeting: underWay, withheldBy: '§ 14' }),
    },
    'meeting.agenda': {
      addAgendaItem: (d, a) => addAgendaItem(d, a, { meeting: underWay, title: 'Nytt punkt', type: 'decision' }),
      editAgendaItem: (d, a) => editAgendaItem(d, a, { entry: agendaItem, version: 1, title: 'Annet' }),
      withholdAgendaItem: (d, a) => withholdAgendaItem(d, a, { entry: agendaItem, withheldBy: '§ 14' }),
      orderAgenda: (d, a) => orderAgenda(d, a, { meeting: underWay, order: [agendaItem] }),
      removeAgendaItem: (d, a) => removeAgendaItem(d, a, { entry: agendaItem }),
    },
    'meeting.read-draft': { listBacklog: (d, a) => listBacklog(d, a, forum) },
    'meeting.attendance': { recordAttendance: (d, a) => recordAttendance(d, a, { meeting: underWay, version: 1, attendance: [] }) },
    'meeting.declare-disqualified': {
      declareDisqualification: (d, a) => declareDisqualification(d, a, { entry: agendaItem, name: 'Eksempelperson', reason: 'Slektning' }),
    },
    'minutes.keep': {
      sendMinutes: (d, a) => sendMinutes(d, a, { meeting: underWay }),
      approveMinutes: (d, a) => approveMinutes(d, a, { meeting: underWay, on: '2026-03-03' }),
      addCorrection: (d, a) => addCorrection(d, a, { meeting: underWay, text: 'Rettet' }),
    },
    'minutes.remark': { addRemark: (d, a) => addRemark(d, a, { meeting: underWay, text: 'Merknad' }) },
    'plan.write-cells': {
      editCell: (d, a) => editCell(d, a, { plan, item, period: '2024', version: 1, text: 'Annet' }),
      setStatuses: (d, a) => setStatuses(d, a, { plan, items: [item], period: '2024', status: 'planned' }),
    },
    'plan.arrange': {
      editItem: (d, a) => editItem(d, a, { plan, item, version: 1, title: 'Annet' }),
      removeItem: (d, a) => removeItem(d, a, { plan, item, version: 1 }),
      addItem: (d, a) => addItem(d, a, { plan, area: 'digital-samhandling', group: 1, title: 'Nytt' }),
      moveItem: (d, a) => moveItem(d, a, { plan, item, group: 1, position: 0 }),
      editArea: (d, a) => editArea(d, a, { plan, area: 'digital-samhandling', title: 'Annet' }),
    },
    'plan.freeze': { freezeEdition: (d, a) => freezeEdition(d, a, { plan }) },
    'plan.open': { openPlan: (d, a) => openPlan(d, a, { plan, open: false }) },
    'plan.roll-over': { rollOverPlan: (d, a) => rollOverPlan(d, a, { plan }) },
    'names.show': { showContactNames: (d, a) => showContactNames(d, a, { partnership, shown: true }) },
    'mail.keep': { listMails: (d, a) => listMails(d, a, {} as never) },
    'webhook.keep': { listWebhooks: (d, a) => listWebhooks(d, a) },
    'reading.do': { listReviews: (d, a) => listReviews(d, a) },
  };
  return Object.entries(acts).flatMap(([deed, own]) =>
    Object.entries(own).map(([name, act]) => ({ name: `${name} (${deed})`, deed: deed as Deed, act })),
  );
}

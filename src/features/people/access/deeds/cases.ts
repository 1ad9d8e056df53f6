import { leadersOfForum, type Rules } from '../rule.ts';

/** Cases, decisions, assignments and papers. */
export const caseDeeds = {
  'case.raise': {
    does: { nb: 'Melde inn saker', nn: 'Melde inn saker', en: 'Raise cases' },
    may: { secretariat: 'all', editor: 'all', chair: 'all', secretary: 'all', member: 'all', observer: 'all', contact: 'all' },
  },
  'case.edit': {
    does: {
      nb: 'Endre saker, avslutte dem og ta dem opp igjen, og koble dem til tiltak',
      nn: 'Endre saker, avslutte dei og ta dei opp att, og kople dei til tiltak',
      en: 'Change cases, close them and take them up again, and link them to items',
    },
    may: leadersOfForum,
  },
  'case.send': {
    does: {
      nb: 'Sende en sak videre til et annet forum',
      nn: 'Sende ei sak vidare til eit anna forum',
      en: 'Send a case on to another forum',
    },
    may: leadersOfForum,
  },
  'paper.keep': {
    does: {
      nb: 'Legge vedlegg ved saker, ta dem bort og unnta dem fra offentlighet',
      nn: 'Leggje vedlegg ved saker, ta dei bort og unnta dei frå offentlegheit',
      en: 'Add papers to cases, take them away and withhold them',
    },
    may: leadersOfForum,
  },
  'decision.record': {
    does: {
      nb: 'Føre vedtak og endre dem',
      nn: 'Føre vedtak og endre dei',
      en: 'Record decisions and change them',
    },
    may: leadersOfForum,
  },
  'decision.complete': {
    does: {
      nb: 'Melde at et vedtak er fulgt opp',
      nn: 'Melde at eit vedtak er følgt opp',
      en: 'Tell that a decision has been followed up',
    },
    may: { ...leadersOfForum, contact: 'own' },
  },
  'assignment.give': {
    does: {
      nb: 'Gi oppdrag og sende innspill fra et forum, endre og avslutte dem',
      nn: 'Gi oppdrag og sende innspel frå eit forum, endre og avslutte dei',
      en: 'Give assignments and put forward input from a forum, change and close them',
    },
    may: leadersOfForum,
  },
  'assignment.answer': {
    does: {
      nb: 'Svare på oppdrag og innspill, og rapportere',
      nn: 'Svare på oppdrag og innspel, og rapportere',
      en: 'Answer assignments and input, and report on them',
    },
    may: { ...leadersOfForum, member: 'own', contact: 'own' },
  },
} as const satisfies Rules;

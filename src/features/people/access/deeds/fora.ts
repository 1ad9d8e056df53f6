import { leadersOfForum, seatedInForum, secretariatAlone, type Rules } from '../rule.ts';

/** Fora, and their meetings from the plan to the approved minutes. */
export const foraDeeds = {
  'forum.keep': {
    does: {
      nb: 'Endre fora, mandater, plasser, turnus og rytme',
      nn: 'Endre fora, mandat, plassar, turnus og rytme',
      en: 'Change fora, mandates, seats, turns and rhythms',
    },
    may: secretariatAlone,
  },
  'organisation.keep': {
    does: {
      nb: 'Føre virksomheter, parter og hvor personer hører til',
      nn: 'Føre verksemder, partar og kvar personar høyrer til',
      en: 'Keep organisations, parties and where persons belong',
    },
    may: secretariatAlone,
  },
  'withheld.read': {
    does: {
      nb: 'Lese det som er unntatt offentlighet, med vedlegg og historikk',
      nn: 'Lese det som er unnateke offentlegheit, med vedlegg og historikk',
      en: 'Read what is withheld from the public, with its papers and history',
    },
    may: seatedInForum,
  },
  'meeting.read-draft': {
    does: {
      nb: 'Se møter som ikke er innkalt, og sakskøen',
      nn: 'Sjå møte som ikkje er kalla inn, og sakskøen',
      en: 'See meetings that are not called yet, and the backlog',
    },
    may: seatedInForum,
  },
  'meeting.read-inside': {
    does: {
      nb: 'Se oppmøte, protokollutkast og lenken til nettmøtet',
      nn: 'Sjå oppmøte, protokollutkast og lenkja til nettmøtet',
      en: 'See the attendance, draft minutes and the link to the online meeting',
    },
    may: { secretariat: 'all', reader: 'all' },
  },
  'meeting.plan': {
    does: {
      nb: 'Planlegge, endre, innkalle, åpne, heve og avlyse møter',
      nn: 'Planleggje, endre, kalle inn, opne, heve og avlyse møte',
      en: 'Plan, change, call, open, close and cancel meetings',
    },
    may: leadersOfForum,
  },
  'meeting.agenda': {
    does: {
      nb: 'Sette opp sakslisten og sakskøen',
      nn: 'Setje opp saklista og sakskøen',
      en: 'Set up the agenda and the backlog',
    },
    may: leadersOfForum,
  },
  'meeting.attendance': {
    does: {
      nb: 'Føre oppmøte og avgjøre habilitet',
      nn: 'Føre oppmøte og avgjere habilitet',
      en: 'Record attendance and settle disqualification',
    },
    may: leadersOfForum,
  },
  'meeting.declare-disqualified': {
    does: {
      nb: 'Melde fra om mulig inhabilitet i en sak',
      nn: 'Melde frå om mogleg inhabilitet i ei sak',
      en: 'Tell that somebody may be disqualified in a case',
    },
    may: seatedInForum,
  },
  'minutes.keep': {
    does: {
      nb: 'Sende ut, godkjenne og rette protokollen',
      nn: 'Sende ut, godkjenne og rette protokollen',
      en: 'Send, approve and correct the minutes',
    },
    may: leadersOfForum,
  },
  'minutes.remark': {
    does: { nb: 'Skrive merknader til protokollen', nn: 'Skrive merknader til protokollen', en: 'Write remarks to the minutes' },
    may: seatedInForum,
  },
  'room.follow': {
    does: {
      nb: 'Følge møterommet mens det skrives',
      nn: 'Følgje møterommet medan det blir skrive',
      en: 'Follow the meeting room while it is written',
    },
    may: { secretariat: 'all', reader: 'all' },
  },
  'room.write': {
    does: { nb: 'Skrive i møterommet', nn: 'Skrive i møterommet', en: 'Write in the meeting room' },
    may: { ...leadersOfForum, member: 'own' },
  },
} as const satisfies Rules;

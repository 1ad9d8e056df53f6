import type { Text } from '#shared/language.ts';
import type { AgendaType, Attendance, MeetingState, Presence } from '../../model/shown-meeting.ts';

export const stateWords = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  called: { nb: 'Innkalt', nn: 'Innkalla', en: 'Called' },
  'under-way': { nb: 'Pågår', nn: 'Går føre seg', en: 'Under way' },
  closed: { nb: 'Holdt, protokoll ikke godkjent', nn: 'Halde, protokoll ikkje godkjend', en: 'Held, minutes not approved' },
  approved: { nb: 'Protokoll godkjent', nn: 'Protokoll godkjend', en: 'Minutes approved' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
} as const satisfies Record<MeetingState, Text>;

export const typeWords = {
  information: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
  discussion: { nb: 'Til drøfting', nn: 'Til drøfting', en: 'For discussion' },
  decision: { nb: 'Til beslutning', nn: 'Til avgjerd', en: 'For decision' },
} as const satisfies Record<AgendaType, Text>;

export const presenceWords = {
  present: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
  deputy: { nb: 'Vara møtte', nn: 'Vara møtte', en: 'Deputy came' },
  excused: { nb: 'Meldt forfall', nn: 'Meldt forfall', en: 'Excused' },
  absent: { nb: 'Ikke til stede', nn: 'Ikkje til stades', en: 'Absent' },
} as const satisfies Record<Presence, Text>;

export const standingWords = {
  voting: { nb: 'stemmerett', nn: 'røysterett', en: 'vote' },
  speaking: { nb: 'talerett', nn: 'talerett', en: 'right to speak' },
  observing: { nb: 'observatør', nn: 'observatør', en: 'observer' },
  guest: { nb: 'gjest', nn: 'gjest', en: 'guest' },
} as const satisfies Record<Exclude<Attendance['standing'], null>, Text>;

export const unknownWord: Text = { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' };

import type { Messages, Text } from '#shared/language.ts';
import { outcomeWords } from '../../model/editions/outcome.ts';

/** What a forum made of an edition, as a line of the story. */
function adoption(outcome: Text): Text {
  return {
    nb: `Utgave {number}: ${outcome.nb.toLowerCase()}, {body} {date}`,
    nn: `Utgåve {number}: ${outcome.nn.toLowerCase()}, {body} {date}`,
    en: `Edition {number}: ${outcome.en.toLowerCase()}, {body} {date}`,
  };
}

export const storyMessages = {
  story: { nb: 'Historien', nn: 'Historia', en: 'The story' },
  latest: { nb: 'Siste endringer', nn: 'Siste endringar', en: 'Latest changes' },
  none: { nb: 'Ingen endringer ennå.', nn: 'Ingen endringar enno.', en: 'No changes yet.' },
  undone: { nb: 'Angret', nn: 'Angra', en: 'Undone' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  why: { nb: 'Hvorfor: {why}', nn: 'Kvifor: {why}', en: 'Why: {why}' },
  empty: { nb: 'tomt', nn: 'tomt', en: 'empty' },
  status: { nb: 'Status {period}', nn: 'Status {period}', en: 'Status {period}' },
  text: { nb: 'Tekst {period}', nn: 'Tekst {period}', en: 'Text {period}' },
  opened: {
    nb: 'Merket som åpent spørsmål ({period})',
    nn: 'Merkt som ope spørsmål ({period})',
    en: 'Marked as an open question ({period})',
  },
  closed: { nb: 'Åpent spørsmål avklart ({period})', nn: 'Ope spørsmål avklart ({period})', en: 'Open question settled ({period})' },
  confirmed: {
    nb: 'Status bekreftet uendret ({period})',
    nn: 'Status stadfesta uendra ({period})',
    en: 'Status confirmed as it stands ({period})',
  },
  period: { nb: 'Året ble avklart', nn: 'Året vart avklart', en: 'The year was settled' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  links: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
  contacts: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
  uncertain: { nb: 'Uavklart', nn: 'Uavklart', en: 'Unsettled' },
  place: { nb: 'Plassering', nn: 'Plassering', en: 'Place' },
  reordered: { nb: 'Rekkefølgen ble endret', nn: 'Rekkjefølgja vart endra', en: 'The order was changed' },
  added: { nb: 'Tatt inn i planen', nn: 'Teke inn i planen', en: 'Taken into the plan' },
  manyAdded: {
    nb: '{n} tiltak ble tatt inn i planen',
    nn: '{n} tiltak vart tekne inn i planen',
    en: '{n} measures were taken into the plan',
  },
  removed: { nb: 'Tatt ut av planen', nn: 'Teke ut av planen', en: 'Taken out of the plan' },
  realises: {
    nb: 'Koblet: realiserer «{name}» ({plan})',
    nn: 'Kopla: realiserer «{name}» ({plan})',
    en: 'Linked: realises “{name}” ({plan})',
  },
  contributes: {
    nb: 'Koblet: bidrar til «{name}» ({plan})',
    nn: 'Kopla: bidreg til «{name}» ({plan})',
    en: 'Linked: contributes to “{name}” ({plan})',
  },
  realisedBy: {
    nb: 'Koblet: realiseres av «{name}» ({plan})',
    nn: 'Kopla: blir realisert av «{name}» ({plan})',
    en: 'Linked: realised by “{name}” ({plan})',
  },
  contributedToBy: {
    nb: 'Koblet: får bidrag fra «{name}» ({plan})',
    nn: 'Kopla: får bidrag frå «{name}» ({plan})',
    en: 'Linked: contributed to by “{name}” ({plan})',
  },
  unlinked: {
    nb: 'Koblingen til «{name}» ({plan}) ble tatt bort',
    nn: 'Koplinga til «{name}» ({plan}) vart teken bort',
    en: 'The link to “{name}” ({plan}) was removed',
  },
  linkDismissed: {
    nb: 'Forslaget om kobling til «{name}» ({plan}) ble avvist',
    nn: 'Framlegget om kopling til «{name}» ({plan}) vart avvist',
    en: 'The suggested link to “{name}” ({plan}) was turned down',
  },
  linkRestored: {
    nb: 'Avvisningen av koblingen til «{name}» ({plan}) ble tatt tilbake',
    nn: 'Avvisinga av koplinga til «{name}» ({plan}) vart teken tilbake',
    en: 'Turning down the link to “{name}” ({plan}) was taken back',
  },
  vision: { nb: 'Målbilde', nn: 'Målbilde', en: 'Target picture' },
  planOpened: { nb: 'Åpnet for alle', nn: 'Opna for alle', en: 'Opened to everybody' },
  madeDraft: { nb: 'Gjort til utkast', nn: 'Gjort til utkast', en: 'Made a draft' },
  frozen: { nb: 'Frosset som utgave {number}', nn: 'Frosen som utgåve {number}', en: 'Frozen as edition {number}' },
  endorsed: adoption(outcomeWords.endorsed),
  resolved: adoption(outcomeWords.resolved),
  recommended: adoption(outcomeWords.recommended),
  noted: adoption(outcomeWords.noted),
  postponed: adoption(outcomeWords.postponed),
  forwarded: adoption(outcomeWords.forwarded),
  rejected: adoption(outcomeWords.rejected),
  withdrawn: {
    nb: 'Utgave {number}: tilslutningen fra {body} {date} ble trukket tilbake',
    nn: 'Utgåve {number}: tilslutninga frå {body} {date} vart trekt tilbake',
    en: 'Edition {number}: the adoption by {body} {date} was withdrawn',
  },
  rolledOver: {
    nb: 'Planen ble laget fra «{title}»',
    nn: 'Planen vart laga frå «{title}»',
    en: 'The plan was made from “{title}”',
  },
  accepted: { nb: 'Planen ble lest inn fra {file}', nn: 'Planen vart lesen inn frå {file}', en: 'The plan was read in from {file}' },
} satisfies Messages;

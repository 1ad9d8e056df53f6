import type { Messages } from '#shared/language.ts';

export const commentMessages = {
  title: { nb: 'Kommentarer', nn: 'Kommentarar', en: 'Comments' },
  lead: {
    nb: 'Bare de som er logget inn, leser kommentarene. De er ikke en del av planen.',
    nn: 'Berre dei som er logga inn, les kommentarane. Dei er ikkje ein del av planen.',
    en: 'Only those who are signed in read the comments. They are no part of the plan.',
  },
  none: { nb: 'Ingen kommentarer ennå.', nn: 'Ingen kommentarar enno.', en: 'No comments yet.' },
  mayNot: {
    nb: 'Sekretariatet, redaktører, medlemmer av fora og kontakter for tiltaket kan skrive kommentarer.',
    nn: 'Sekretariatet, redaktørar, medlemmer av fora og kontaktar for tiltaket kan skrive kommentarar.',
    en: 'The secretariat, editors, members of fora and contacts of the item can write comments.',
  },
  write: { nb: 'Ny kommentar', nn: 'Ny kommentar', en: 'New comment' },
  help: {
    nb: 'Skriv @ og navnet for å nevne noen; de får vite det. Ikke skriv noe om enkeltpersoners helse.',
    nn: 'Skriv @ og namnet for å nemne nokon; dei får vite det. Ikkje skriv noko om helsa til enkeltpersonar.',
    en: 'Write @ and a name to mention somebody; they are told. Do not write anything about the health of persons.',
  },
  mention: { nb: 'Nevn også', nn: 'Nemn òg', en: 'Mention also' },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  suggestions: { nb: 'Nevn:', nn: 'Nemn:', en: 'Mention:' },
  send: { nb: 'Legg til kommentar', nn: 'Legg til kommentar', en: 'Add comment' },
  added: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  edit: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  editNamed: { nb: 'Kommentaren', nn: 'Kommentaren', en: 'The comment' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  removeNamed: {
    nb: 'Fjern kommentaren fra {who}, {when}',
    nn: 'Fjern kommentaren frå {who}, {when}',
    en: 'Remove the comment of {who}, {when}',
  },
  removed: { nb: 'Kommentaren er fjernet.', nn: 'Kommentaren er fjerna.', en: 'The comment was removed.' },
  edited: { nb: 'endret {when}', nn: 'endra {when}', en: 'changed {when}' },
  mentions: { nb: 'Nevnt: {names}', nn: 'Nemnde: {names}', en: 'Mentioned: {names}' },
  toItem: { nb: 'Tilbake til tiltaket', nn: 'Tilbake til tiltaket', en: 'Back to the item' },
} as const satisfies Messages;

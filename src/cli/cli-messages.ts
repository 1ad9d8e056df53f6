import type { Messages } from '#shared/language.ts';

export const cliMessages = {
  help: {
    nb: 'Målbilde – den levende porteføljeplanen for helsefellesskapet\n\nBruk: malbilde KOMMANDO [--language nb|nn|en]\n\nKommandoer:',
    nn: 'Målbilde – den levande porteføljeplanen for helsefellesskapet\n\nBruk: malbilde KOMMANDO [--language nb|nn|en]\n\nKommandoar:',
    en: 'Målbilde – the living portfolio plan of the health partnership\n\nUsage: malbilde COMMAND [--language nb|nn|en]\n\nCommands:',
  },
  unknownCommand: {
    nb: 'Det finnes ingen kommando «{command}». Skriv «malbilde help» for å se kommandoene.',
    nn: 'Det finst ingen kommando «{command}». Skriv «malbilde help» for å sjå kommandoane.',
    en: 'There is no command “{command}”. Write “malbilde help” to see the commands.',
  },
  usage: {
    nb: 'Bruk: malbilde {usage}',
    nn: 'Bruk: malbilde {usage}',
    en: 'Usage: malbilde {usage}',
  },
  notWritten: {
    nb: 'Kunne ikke skrive til «{file}». Sjekk at mappen finnes og at du har lov til å skrive der.',
    nn: 'Kunne ikkje skrive til «{file}». Sjekk at mappa finst og at du har lov til å skrive der.',
    en: 'Could not write to “{file}”. Check that the folder exists and that you may write there.',
  },
  unexpected: {
    nb: 'Noe gikk galt i Målbilde. Meld fra til dem som drifter det, med denne teksten: {detail}',
    nn: 'Noko gjekk gale i Målbilde. Meld frå til dei som driftar det, med denne teksten: {detail}',
    en: 'Something went wrong in Målbilde. Tell those who run it, with this text: {detail}',
  },
  page: { nb: 'side {page}', nn: 'side {page}', en: 'page {page}' },
  line: { nb: 'linje {line}', nn: 'linje {line}', en: 'line {line}' },
  ask: { nb: 'Avklar', nn: 'Avklar', en: 'Settle' },
  tell: { nb: 'Merk', nn: 'Merk', en: 'Note' },
} as const satisfies Messages;

import type { Messages } from '#shared/language.ts';

export const areaMessages = {
  add: { nb: 'Legg til et tiltak', nn: 'Legg til eit tiltak', en: 'Add a measure' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  group: { nb: 'Under overskriften', nn: 'Under overskrifta', en: 'Under the heading' },
  doAdd: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  edit: { nb: 'Endre tittel og målbilde', nn: 'Endre tittel og målbilde', en: 'Edit title and target picture' },
  vision: {
    nb: 'Målbilde, én setning på hver linje. Punkter under en setning begynner med bindestrek.',
    nn: 'Målbilde, éi setning på kvar linje. Punkt under ei setning byrjar med bindestrek.',
    en: 'Target picture, one statement on each line. Points under a statement begin with a hyphen.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
} satisfies Messages;

import type { Rules } from '../rule.ts';

/** Comments, and following what happens. */
export const noticeDeeds = {
  'comment.read': {
    does: {
      nb: 'Lese kommentarer til tiltak',
      nn: 'Lese kommentarar til tiltak',
      en: 'Read comments on items',
    },
    may: { secretariat: 'all', reader: 'all' },
  },
  'comment.write': {
    does: {
      nb: 'Skrive kommentarer til tiltak, og endre og fjerne sine egne',
      nn: 'Skrive kommentarar til tiltak, og endre og fjerne sine eigne',
      en: 'Write comments on items, and change and remove one’s own',
    },
    may: { secretariat: 'all', editor: 'own', chair: 'all', secretary: 'all', member: 'all', observer: 'all', contact: 'own' },
  },
  'comment.remove': {
    does: {
      nb: 'Fjerne andres kommentarer',
      nn: 'Fjerne kommentarane til andre',
      en: 'Remove the comments of others',
    },
    may: { secretariat: 'all' },
  },
  'notice.follow': {
    does: {
      nb: 'Følge tiltak, områder og fora, og velge varsler',
      nn: 'Følgje tiltak, område og fora, og velje varsel',
      en: 'Follow items, areas and fora, and choose notices',
    },
    may: { contact: 'all' },
  },
} as const satisfies Rules;

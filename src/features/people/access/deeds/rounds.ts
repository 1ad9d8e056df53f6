import { secretariatAlone, type Rules } from '../rule.ts';

/** Rounds of status. */
export const roundDeeds = {
  'round.keep': {
    does: {
      nb: 'Åpne og følge statusrunder, godta svar og avslutte rundene',
      nn: 'Opne og følgje statusrundar, godta svar og avslutte rundane',
      en: 'Open and follow status rounds, accept answers and close the rounds',
    },
    may: secretariatAlone,
  },
  'round.read-answers': {
    does: {
      nb: 'Lese hindringer og behov for avklaring som er meldt i statusrunder',
      nn: 'Lese hindringar og behov for avklaring som er melde i statusrundar',
      en: 'Read obstacles and needs for a decision that were reported in status rounds',
    },
    may: { secretariat: 'all', editor: 'all', chair: 'all', secretary: 'all', member: 'all', contact: 'all' },
  },
  'round.answer': {
    does: {
      nb: 'Svare i statusrunder på det en er spurt om',
      nn: 'Svare i statusrundar på det ein er spurd om',
      en: 'Answer in status rounds what one is asked about',
    },
    may: { secretariat: 'all', contact: 'own' },
  },
} as const satisfies Rules;

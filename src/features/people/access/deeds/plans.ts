import { leadersOfForum, secretariatAlone, type Rules } from '../rule.ts';

/** Plans, documents read in, and what is published. */
export const planDeeds = {
  'plan.read-draft': {
    does: {
      nb: 'Lese en plan som ikke er åpnet ennå',
      nn: 'Lese ein plan som ikkje er opna enno',
      en: 'Read a plan that has not been opened yet',
    },
    may: { secretariat: 'all', editor: 'own', chair: 'all', secretary: 'all', member: 'all', observer: 'all', contact: 'own' },
  },
  'plan.write-cells': {
    does: {
      nb: 'Skrive tekst og status i rutene til et tiltak',
      nn: 'Skrive tekst og status i rutene til eit tiltak',
      en: 'Write the text and the status of an item’s cells',
    },
    may: { secretariat: 'all', editor: 'own', contact: 'own' },
  },
  'plan.arrange': {
    does: {
      nb: 'Endre titler, rekkefølge, målbilder, kontakter og finansiering, og legge til og ta ut tiltak',
      nn: 'Endre titlar, rekkjefølgje, målbilete, kontaktar og finansiering, og leggje til og ta ut tiltak',
      en: 'Change titles, order, target pictures, contacts and funding, and add and take out items',
    },
    may: { secretariat: 'all', editor: 'own' },
  },
  'plan.undo': {
    does: {
      nb: 'Angre endringer i en plan; en kontakt angrer bare sine egne',
      nn: 'Angre endringar i ein plan; ein kontakt angrar berre sine eigne',
      en: 'Undo changes to a plan; a contact undoes only their own',
    },
    may: { secretariat: 'all', editor: 'own', contact: 'own' },
  },
  'plan.link': {
    does: {
      nb: 'Koble tiltak i en sektors plan til den overordnede planen',
      nn: 'Kople tiltak i planen til ein sektor til den overordna planen',
      en: 'Link items of a sector’s plan to the overall plan',
    },
    may: { secretariat: 'all', editor: 'own' },
  },
  'plan.freeze': {
    does: {
      nb: 'Fryse en utgave, og trekke en tilslutning tilbake',
      nn: 'Fryse ei utgåve, og trekkje ei tilslutning tilbake',
      en: 'Freeze an edition, and withdraw an adoption',
    },
    may: secretariatAlone,
  },
  'plan.adopt': {
    does: {
      nb: 'Føre at et forum slutter seg til en utgave',
      nn: 'Føre at eit forum sluttar seg til ei utgåve',
      en: 'Record that a forum adopts an edition',
    },
    may: leadersOfForum,
  },
  'plan.roll-over': {
    does: { nb: 'Lage neste års plan', nn: 'Lage planen for neste år', en: 'Make the plan of the next year' },
    may: secretariatAlone,
  },
  'plan.open': {
    does: {
      nb: 'Åpne en plan for alle, eller gjøre den til utkast igjen',
      nn: 'Opne ein plan for alle, eller gjere han til utkast att',
      en: 'Open a plan to everybody, or make it a draft again',
    },
    may: secretariatAlone,
  },
  'plan.keep': {
    does: {
      nb: 'Føre alle planene, også den overordnede',
      nn: 'Føre alle planane, også den overordna',
      en: 'Keep all plans, also the overall one',
    },
    may: secretariatAlone,
  },
  'reading.do': {
    does: {
      nb: 'Lese inn dokumenter og ta dem inn som plan',
      nn: 'Lese inn dokument og ta dei inn som plan',
      en: 'Read documents in and take them in as a plan',
    },
    may: secretariatAlone,
  },
  'publishing.design': {
    does: {
      nb: 'Bestemme hvordan dokumentene ser ut',
      nn: 'Bestemme korleis dokumenta ser ut',
      en: 'Decide how the documents look',
    },
    may: secretariatAlone,
  },
} as const satisfies Rules;

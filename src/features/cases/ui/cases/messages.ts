import type { Messages } from '#shared/language.ts';

export const caseMessages = {
  title: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  lead: {
    nb: 'En sak har ett nummer hele livet, også når den går fra forum til forum.',
    nn: 'Ei sak har eitt nummer heile livet, også når ho går frå forum til forum.',
    en: 'A case has one number all its life, also when it goes from forum to forum.',
  },
  howToRaise: {
    nb: 'Alle kan melde inn en sak. Ta kontakt med sekretariatet for helsefellesskapet, så fører de saken inn.',
    nn: 'Alle kan melde inn ei sak. Ta kontakt med sekretariatet for helsefellesskapet, så fører dei saka inn.',
    en: 'Anybody can raise a case. Contact the secretariat of the partnership, and they will enter it.',
  },
  raise: { nb: 'Meld inn en sak', nn: 'Meld inn ei sak', en: 'Raise a case' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  caseTitle: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  raisedIn: { nb: 'Meldt inn i', nn: 'Meld inn i', en: 'Raised in' },
  at: { nb: 'Er nå hos', nn: 'Er no hos', en: 'Is now with' },
  raisedOn: { nb: 'Meldt inn', nn: 'Meld inn', en: 'Raised' },
  decisions: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decisions' },
  open: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  none: { nb: 'Ingen saker passer med det du valgte.', nn: 'Ingen saker passar med det du valde.', en: 'No cases fit what you chose.' },
  noneYet: { nb: 'Ingen saker er meldt inn ennå.', nn: 'Ingen saker er melde inn enno.', en: 'No cases have been raised yet.' },
  noPartnership: {
    nb: 'Ingen plan er lest inn ennå, så det er ikke noe helsefellesskap å vise.',
    nn: 'Ingen plan er lesen inn enno, så det er ikkje noko helsefellesskap å vise.',
    en: 'No plan has been read in yet, so there is no partnership to show.',
  },
  background: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
  proposal: { nb: 'Forslag til vedtak', nn: 'Forslag til vedtak', en: 'Proposed decision' },
  raisedBy: { nb: 'Hvem melder den inn', nn: 'Kven melder ho inn', en: 'Who raises it' },
  responsible: { nb: 'Saksansvarlig', nn: 'Saksansvarleg', en: 'Responsible' },
  forum: { nb: 'Hvilket forum skal ta den opp', nn: 'Kva forum skal ta ho opp', en: 'Which forum is to take it up' },
  doRaise: { nb: 'Meld inn saken', nn: 'Meld inn saka', en: 'Raise the case' },
  numberGiven: {
    nb: 'Forumet gir saken neste nummer i sin rekke.',
    nn: 'Forumet gir saka neste nummer i si rekkje.',
    en: 'The forum gives the case the next number in its row.',
  },
  noFora: {
    nb: 'Helsefellesskapet har ingen fora ennå. Legg inn et forum først.',
    nn: 'Helsefellesskapet har ingen fora enno. Legg inn eit forum først.',
    en: 'The partnership has no fora yet. Add a forum first.',
  },
} satisfies Messages;

import type { Messages } from '#shared/language.ts';

export const noticeMessages = {
  title: { nb: 'Varsler', nn: 'Varsel', en: 'Notices' },
  lead: {
    nb: 'Det som har skjedd de siste {n} dagene med det du følger, og kommentarer som nevner deg.',
    nn: 'Det som har hendt dei siste {n} dagane med det du følgjer, og kommentarar som nemner deg.',
    en: 'What has happened in the last {n} days to what you follow, and comments that mention you.',
  },
  settings: { nb: 'Velg hva du får på e-post', nn: 'Vel kva du får på e-post', en: 'Choose what you get by e-mail' },
  mentions: { nb: 'Kommentarer som nevner deg', nn: 'Kommentarar som nemner deg', en: 'Comments that mention you' },
  happened: { nb: 'Det du følger', nn: 'Det du følgjer', en: 'What you follow' },
  nothing: { nb: 'Ingenting nytt.', nn: 'Ingenting nytt.', en: 'Nothing new.' },
  isNew: { nb: 'Ny', nn: 'Ny', en: 'New' },
  more: { nb: '… og {n} til', nn: '… og {n} til', en: '… and {n} more' },
  markSeen: { nb: 'Merk alt som sett', nn: 'Merk alt som sett', en: 'Mark all as seen' },
  followed: { nb: 'Alt du følger ({n})', nn: 'Alt du følgjer ({n})', en: 'All you follow ({n})' },
  followNothing: {
    nb: 'Du følger ikke noe. Bruk knappen «Følg» på siden til et tiltak, et område eller et forum.',
    nn: 'Du følgjer ikkje noko. Bruk knappen «Følg» på sida til eit tiltak, eit område eller eit forum.',
    en: 'You follow nothing. Use the button “Follow” on the page of an item, an area or a forum.',
  },
  unfollow: { nb: 'Slutt å følge', nn: 'Slutt å følgje', en: 'Stop following' },
  unfollowNamed: { nb: 'Slutt å følge {title}', nn: 'Slutt å følgje {title}', en: 'Stop following {title}' },
} as const satisfies Messages;

export const settingMessages = {
  title: { nb: 'Hva du får på e-post', nn: 'Kva du får på e-post', en: 'What you get by e-mail' },
  to: { nb: 'E-post går til {email}.', nn: 'E-post går til {email}.', en: 'E-mail goes to {email}.' },
  noAddress: {
    nb: 'Vi har ingen e-postadresse til deg, så du får ingen e-post. Sekretariatet kan legge den inn.',
    nn: 'Vi har inga e-postadresse til deg, så du får ingen e-post. Sekretariatet kan leggje ho inn.',
    en: 'We have no e-mail address for you, so you get no e-mail. The secretariat can enter it.',
  },
  mentions: {
    nb: 'Si fra med en gang når noen nevner meg i en kommentar',
    nn: 'Sei frå med ein gong når nokon nemner meg i ein kommentar',
    en: 'Tell me at once when somebody mentions me in a comment',
  },
  digest: {
    nb: 'Ukentlig oppsummering av det jeg følger',
    nn: 'Oppsummering kvar veke av det eg følgjer',
    en: 'Weekly digest of what I follow',
  },
  digestHelp: {
    nb: 'Den kommer klokken sju om morgenen, og bare når det har skjedd noe.',
    nn: 'Ho kjem klokka sju om morgonen, og berre når det har hendt noko.',
    en: 'It comes at seven in the morning, and only when something has happened.',
  },
  never: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
  always: { nb: 'Dette får du alltid', nn: 'Dette får du alltid', en: 'What you always get' },
  rounds: {
    nb: 'Statusrunder: du blir spurt fordi du står som kontakt i planen. Send spørsmålet videre, eller be sekretariatet bytte kontakt.',
    nn: 'Statusrundar: du blir spurd fordi du står som kontakt i planen. Send spørsmålet vidare, eller be sekretariatet byte kontakt.',
    en: 'Status rounds: you are asked because the plan names you as a contact. Send the question on, or ask the secretariat to change the contact.',
  },
  invitations: {
    nb: 'Innkallinger og protokoller: du får dem fordi du har en plass i forumet.',
    nn: 'Innkallingar og protokollar: du får dei fordi du har ein plass i forumet.',
    en: 'Notices of meetings and minutes: you get them because you hold a seat in the forum.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  toNotices: { nb: 'Se varslene dine', nn: 'Sjå varsla dine', en: 'See your notices' },
} as const satisfies Messages;

export const dayNames = [
  { nb: 'Mandag', nn: 'Måndag', en: 'Monday' },
  { nb: 'Tirsdag', nn: 'Tysdag', en: 'Tuesday' },
  { nb: 'Onsdag', nn: 'Onsdag', en: 'Wednesday' },
  { nb: 'Torsdag', nn: 'Torsdag', en: 'Thursday' },
  { nb: 'Fredag', nn: 'Fredag', en: 'Friday' },
  { nb: 'Lørdag', nn: 'Laurdag', en: 'Saturday' },
  { nb: 'Søndag', nn: 'Søndag', en: 'Sunday' },
] as const;

export const unsubscribeMessages = {
  title: { nb: 'Slutt med slik e-post', nn: 'Slutt med slik e-post', en: 'End such e-mail' },
  mentions: {
    nb: 'Du får ikke lenger e-post når noen nevner deg i en kommentar.',
    nn: 'Du får ikkje lenger e-post når nokon nemner deg i ein kommentar.',
    en: 'You will no longer get e-mail when somebody mentions you in a comment.',
  },
  digest: {
    nb: 'Du får ikke lenger den ukentlige oppsummeringen.',
    nn: 'Du får ikkje lenger oppsummeringa kvar veke.',
    en: 'You will no longer get the weekly digest.',
  },
  askMentions: {
    nb: 'Vil du slutte å få e-post når noen nevner deg i en kommentar? Annen e-post kommer som før.',
    nn: 'Vil du slutte å få e-post når nokon nemner deg i ein kommentar? Annan e-post kjem som før.',
    en: 'Do you want to stop getting e-mail when somebody mentions you in a comment? Other e-mail comes as before.',
  },
  askDigest: {
    nb: 'Vil du slutte å få den ukentlige oppsummeringen? Annen e-post kommer som før.',
    nn: 'Vil du slutte å få oppsummeringa kvar veke? Annan e-post kjem som før.',
    en: 'Do you want to stop getting the weekly digest? Other e-mail comes as before.',
  },
  end: { nb: 'Ja, slutt med dette', nn: 'Ja, slutt med dette', en: 'Yes, end this' },
  again: {
    nb: 'Du kan slå det på igjen på siden «Hva du får på e-post» når du er logget inn.',
    nn: 'Du kan slå det på att på sida «Kva du får på e-post» når du er logga inn.',
    en: 'You can turn it on again on the page “What you get by e-mail” when you are signed in.',
  },
} as const satisfies Messages;

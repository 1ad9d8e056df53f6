import type { Messages } from '#shared/language.ts';

/** Words of bringing a document in, and of the list of reviews. */
export const uploadMessages = {
  title: { nb: 'Innlesing', nn: 'Innlesing', en: 'Read in' },
  lead: {
    nb: 'Last opp dokumentet dere har. Målbilde leser det, og du ser over det som ble lest. Ingenting blir lagret i planen før du tar den inn.',
    nn: 'Last opp dokumentet de har. Målbilde les det, og du ser over det som vart lese. Ingenting blir lagra i planen før du tek han inn.',
    en: 'Upload the document you have. Målbilde reads it, and you look over what was read. Nothing is stored in the plan before you take it in.',
  },
  onlySecretariatTitle: {
    nb: 'Sekretariatet leser inn dokumenter',
    nn: 'Sekretariatet les inn dokument',
    en: 'The secretariat reads in documents',
  },
  onlySecretariat: {
    nb: 'Bare sekretariatet i helsefellesskapet kan lese inn en plan. Har du en ny utgave, send den til sekretariatet. Du kan lese planene som er tatt inn.',
    nn: 'Berre sekretariatet i helsefellesskapet kan lese inn ein plan. Har du ei ny utgåve, send ho til sekretariatet. Du kan lese planane som er tekne inn.',
    en: 'Only the secretariat of the partnership can read in a plan. If you have a new version, send it to the secretariat. You can read the plans that have been taken in.',
  },
  toPlans: { nb: 'Til planene', nn: 'Til planane', en: 'To the plans' },
  file: { nb: 'Dokumentet', nn: 'Dokumentet', en: 'The document' },
  dropHere: { nb: 'Slipp filen her, eller velg den', nn: 'Slepp fila her, eller vel ho', en: 'Drop the file here, or choose it' },
  kinds: {
    nb: 'PowerPoint (.pptx), PDF med tekst, Excel (.xlsx), CSV, ren tekst eller JSON fra Målbilde. Høyst {limit} MB.',
    nn: 'PowerPoint (.pptx), PDF med tekst, Excel (.xlsx), CSV, rein tekst eller JSON frå Målbilde. Høgst {limit} MB.',
    en: 'PowerPoint (.pptx), PDF with text, Excel (.xlsx), CSV, plain text or JSON from Målbilde. At most {limit} MB.',
  },
  noPatients: {
    nb: 'Dokumentet skal ikke ha opplysninger om pasienter. Fødselsnumre blir fjernet.',
    nn: 'Dokumentet skal ikkje ha opplysningar om pasientar. Fødselsnummer blir fjerna.',
    en: 'The document must not hold information about patients. National identity numbers are removed.',
  },
  send: { nb: 'Last opp og les', nn: 'Last opp og les', en: 'Upload and read' },
  sending: { nb: 'Laster opp {file}: {percent} %', nn: 'Lastar opp {file}: {percent} %', en: 'Uploading {file}: {percent} %' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  sendFailed: {
    nb: 'Opplastingen ble avbrutt. Sjekk forbindelsen og prøv igjen.',
    nn: 'Opplastinga vart avbroten. Sjekk sambandet og prøv igjen.',
    en: 'The upload was interrupted. Check the connection and try again.',
  },
  noFile: { nb: 'Velg en fil først.', nn: 'Vel ei fil først.', en: 'Choose a file first.' },
  tooLarge: {
    nb: 'Filen «{file}» er større enn {limit} MB. Komprimer bildene i dokumentet, eller lagre bare sidene med planen i en ny fil.',
    nn: 'Fila «{file}» er større enn {limit} MB. Komprimer bileta i dokumentet, eller lagre berre sidene med planen i ei ny fil.',
    en: 'The file “{file}” is larger than {limit} MB. Compress the pictures in the document, or save only the pages with the plan in a new file.',
  },
  readingTitle: { nb: 'Leser {file}', nn: 'Les {file}', en: 'Reading {file}' },
  stepWaiting: { nb: 'Venter på tur …', nn: 'Ventar på tur …', en: 'Waiting for its turn …' },
  stepOpened: { nb: 'Åpner dokumentet …', nn: 'Opnar dokumentet …', en: 'Opening the document …' },
  stepPages: {
    nb: 'Leser {n, plural, one {# side} other {# sider}} …',
    nn: 'Les {n, plural, one {# side} other {# sider}} …',
    en: 'Reading {n, plural, one {# page} other {# pages}} …',
  },
  stepPlan: { nb: 'Setter sammen planen …', nn: 'Set saman planen …', en: 'Putting the plan together …' },
  notRead: { nb: 'Dokumentet ble ikke lest', nn: 'Dokumentet vart ikkje lese', en: 'The document was not read' },
  nothingStored: { nb: 'Ingenting er lagret.', nn: 'Ingenting er lagra.', en: 'Nothing was stored.' },
  tryAnother: { nb: 'Prøv med en annen fil', nn: 'Prøv med ei anna fil', en: 'Try another file' },
  reviews: { nb: 'Gjennomganger', nn: 'Gjennomgangar', en: 'Reviews' },
  noReviews: {
    nb: 'Ingen dokumenter er lest inn ennå. Når du laster opp et, kan du gå fra gjennomgangen og ta den opp igjen her.',
    nn: 'Ingen dokument er lesne inn enno. Når du lastar opp eit, kan du gå frå gjennomgangen og ta han opp att her.',
    en: 'No document has been read in yet. When you upload one, you can leave its review and take it up again here.',
  },
  document: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  readAt: { nb: 'Lest inn', nn: 'Lese inn', en: 'Read' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  open: {
    nb: 'Åpen, {n, plural, =0 {ingen svar ennå} one {# svar} other {# svar}}',
    nn: 'Open, {n, plural, =0 {ingen svar enno} one {# svar} other {# svar}}',
    en: 'Open, {n, plural, =0 {no answers yet} one {# answer} other {# answers}}',
  },
  accepted: { nb: 'Tatt inn', nn: 'Teken inn', en: 'Taken in' },
  discarded: { nb: 'Forkastet', nn: 'Forkasta', en: 'Discarded' },
  resume: { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  resumeNamed: { nb: 'Fortsett med {file}', nn: 'Hald fram med {file}', en: 'Continue with {file}' },
} satisfies Messages;

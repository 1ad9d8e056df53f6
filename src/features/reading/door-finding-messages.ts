import type { Messages } from '#shared/language.ts';

/** Findings of the door and of the sheet reader, by code. */
export const doorFindingMessages = {
  wrong_extension: {
    nb: 'Filen heter {ending}, men er {format}. Den er lest som det den er.',
    nn: 'Fila heiter {ending}, men er {format}. Ho er lesen som det ho er.',
    en: 'The file is called {ending} but is {format}. It was read as what it is.',
  },
  identity_number_masked: {
    nb: '{count, plural, one {Et fødselsnummer} other {# fødselsnumre}} er fjernet fra teksten. Målbilde skal ikke ha opplysninger om pasienter; rett kilden også.',
    nn: '{count, plural, one {Eit fødselsnummer} other {# fødselsnummer}} er fjerna frå teksten. Målbilde skal ikkje ha opplysningar om pasientar; rett kjelda òg.',
    en: '{count, plural, one {An identity number was} other {# identity numbers were}} removed from the text. Målbilde holds no information about patients; correct the source too.',
  },
  columns_guessed: {
    nb: 'Kolonnene er tolket slik: tiltak er «{item}», område «{area}», ansvarlig «{contact}», frist «{deadline}», status «{status}», annen tekst «{text}». Se over og bekreft.',
    nn: 'Kolonnane er tolka slik: tiltak er «{item}», område «{area}», ansvarleg «{contact}», frist «{deadline}», status «{status}», annan tekst «{text}». Sjå over og stadfest.',
    en: 'The columns were read so: measure is “{item}”, area “{area}”, responsible “{contact}”, deadline “{deadline}”, status “{status}”, other text “{text}”. Look them over and confirm.',
  },
  year_guessed: {
    nb: 'Filen sier ikke hvilket år planen gjelder. Vi har brukt {year}.',
    nn: 'Fila seier ikkje kva år planen gjeld. Vi har brukt {year}.',
    en: 'The file does not say which year the plan is for. We used {year}.',
  },
  partnership_unknown: {
    nb: 'Dokumentet sier ikke hvilket helsefellesskap planen gjelder. Skriv inn navnet.',
    nn: 'Dokumentet seier ikkje kva helsefellesskap planen gjeld. Skriv inn namnet.',
    en: 'The document does not say which health partnership the plan belongs to. Write its name.',
  },
  sheet_hidden: {
    nb: 'Arket «{sheet}» er skjult i regnearket og er ikke lest.',
    nn: 'Arket «{sheet}» er skjult i reknearket og er ikkje lese.',
    en: 'The sheet “{sheet}” is hidden in the workbook and was not read.',
  },
  header_year_twice: {
    nb: 'Overskriften har {year} to ganger. Kolonnene er lest som {read}.',
    nn: 'Overskrifta har {year} to gonger. Kolonnane er lesne som {read}.',
    en: 'The header has {year} twice. The columns were read as {read}.',
  },
  group_or_item: {
    nb: '«{text}» står alene på raden og er lest som overskrift over radene under. Er det et tiltak?',
    nn: '«{text}» står åleine på rada og er lesen som overskrift over radene under. Er det eit tiltak?',
    en: '“{text}” stands alone on its row and was read as a heading of the rows below. Is it a measure?',
  },
  status_word_unknown: {
    nb: '«{text}» i statuskolonnen for «{title}» er ikke et ord fra planens statusliste. Teksten er beholdt, og status er ikke satt.',
    nn: '«{text}» i statuskolonnen for «{title}» er ikkje eit ord frå statuslista til planen. Teksten er behalden, og status er ikkje sett.',
    en: '“{text}” in the status column of “{title}” is not a word of the plan’s list of statuses. The text is kept and no status is set.',
  },
  status_color_differs: {
    nb: 'For «{title}» sier fargen noe annet enn teksten «{text}». Fargen er brukt.',
    nn: 'For «{title}» seier fargen noko anna enn teksten «{text}». Fargen er brukt.',
    en: 'For “{title}” the colour says something else than the text “{text}”. The colour was used.',
  },
  status_differs_between_rows: {
    nb: '«{title}» står på flere rader med ulik status for {period}. Velg hvilken som gjelder.',
    nn: '«{title}» står på fleire rader med ulik status for {period}. Vel kven som gjeld.',
    en: '“{title}” stands on several rows with different statuses for {period}. Choose which one holds.',
  },
  color_without_legend: {
    nb: 'Ruten for «{title}» har en farge som ingen tegnforklaring forklarer ({color}). Status er ikke satt.',
    nn: 'Ruta for «{title}» har ein farge som inga teiknforklaring forklarer ({color}). Status er ikkje sett.',
    en: 'The cell of “{title}” has a colour that no legend explains ({color}). No status is set.',
  },
  row_without_item: {
    nb: 'Rad {row} har ikke noe tiltak og er ikke tatt med: {text}',
    nn: 'Rad {row} har ikkje noko tiltak og er ikkje teken med: {text}',
    en: 'Row {row} has no measure and was left out: {text}',
  },
  text_outside_table: {
    nb: 'Utenfor tabellen står dette, som ikke er tatt med i planen: {text}',
    nn: 'Utanfor tabellen står dette, som ikkje er teke med i planen: {text}',
    en: 'This stands outside the table and was not taken into the plan: {text}',
  },
  deadline_in_text: {
    nb: 'Planen har ikke et eget felt for frist. Kolonnen «{header}» er lagt til i teksten i ruten for året.',
    nn: 'Planen har ikkje eit eige felt for frist. Kolonnen «{header}» er lagd til i teksten i ruta for året.',
    en: 'The plan has no field of its own for deadlines. The column “{header}” was added to the text of the year’s cell.',
  },
} as const satisfies Messages;

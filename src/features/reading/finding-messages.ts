import type { Messages } from '#shared/language.ts';

/** What the readers of slides and texts found odd or could not settle, by code; findings of the door are in door-finding-messages.ts. */
export const findingMessages = {
  period_unknown: {
    nb: 'Hvilket år gjelder «{text}»? Raden «{title}» har {count, plural, one {én verdi} other {# verdier}}, men tabellen har {columns} kolonner.',
    nn: 'Kva år gjeld «{text}»? Rada «{title}» har {count, plural, one {éin verdi} other {# verdiar}}, men tabellen har {columns} kolonnar.',
    en: 'Which year is “{text}” about? The row “{title}” has {count, plural, one {one value} other {# values}}, but the table has {columns} columns.',
  },
  periods_from_count: {
    nb: 'Tabellen for «{area}» har ingen overskrift, og hver rad med verdier har {count}. De er lest som {periods}. Stemmer det?',
    nn: 'Tabellen for «{area}» har inga overskrift, og kvar rad med verdiar har {count}. Dei er lesne som {periods}. Stemmer det?',
    en: 'The table of “{area}” has no header, and every row with values has {count}. They were read as {periods}. Is that right?',
  },
  header_missing: {
    nb: 'Tabellen for «{area}» har ingen overskrift. Den er lest med kolonnene fra de andre sidene: {columns}.',
    nn: 'Tabellen for «{area}» har inga overskrift. Han er lesen med kolonnane frå dei andre sidene: {columns}.',
    en: 'The table of “{area}” has no header. It was read with the columns of the other pages: {columns}.',
  },
  header_year_repeated: {
    nb: 'Overskriften i tabellen for «{area}» har {year} to ganger. Den andre kolonnen er lest som {read}.',
    nn: 'Overskrifta i tabellen for «{area}» har {year} to gonger. Den andre kolonnen er lesen som {read}.',
    en: 'The header of the table of “{area}” has {year} twice. The second column was read as {read}.',
  },
  contact_header_missing: {
    nb: 'Tabellen for «{area}» har kontaktpersoner, men ingen overskrift over dem. De er lest som kontakter.',
    nn: 'Tabellen for «{area}» har kontaktpersonar, men inga overskrift over dei. Dei er lesne som kontaktar.',
    en: 'The table of “{area}” has contact persons but no heading above them. They were read as contacts.',
  },
  contact_is_unit: {
    nb: 'Kontakten «{name}» for «{title}» er en avdeling og ikke en person.',
    nn: 'Kontakten «{name}» for «{title}» er ei avdeling og ikkje ein person.',
    en: 'The contact “{name}” of “{title}” is a department, not a person.',
  },
  names_similar: {
    nb: 'Er «{one}» og «{other}» samme person?',
    nn: 'Er «{one}» og «{other}» same person?',
    en: 'Are “{one}” and “{other}” one person?',
  },
  word_mended: {
    nb: '«{from}» var delt over to linjer uten bindestrek og er lest som «{to}».',
    nn: '«{from}» var delt over to linjer utan bindestrek og er lese som «{to}».',
    en: '“{from}” was broken over two lines without a hyphen and was read as “{to}”.',
  },
  area_number_shared: {
    nb: 'Flere områder har nummer {number}: {areas}.',
    nn: 'Fleire område har nummer {number}: {areas}.',
    en: 'Several areas have the number {number}: {areas}.',
  },
  agenda_title_differs: {
    nb: 'Oversikten over områder sier «{agenda}», men siden heter «{title}». Sidens navn er brukt.',
    nn: 'Oversikta over område seier «{agenda}», men sida heiter «{title}». Namnet på sida er brukt.',
    en: 'The list of areas says “{agenda}”, but the page is called “{title}”. The name on the page was used.',
  },
  agenda_area_missing: {
    nb: 'Oversikten over områder har «{agenda}», men vi fant ingen side om det.',
    nn: 'Oversikta over område har «{agenda}», men vi fann inga side om det.',
    en: 'The list of areas has “{agenda}”, but we found no page about it.',
  },
  area_empty: {
    nb: 'Området «{area}» har ingen tiltak i dokumentet.',
    nn: 'Området «{area}» har ingen tiltak i dokumentet.',
    en: 'The area “{area}” has no measures in the document.',
  },
  group_empty: {
    nb: 'Overskriften «{group}» i «{area}» har ingen tiltak under seg. Er den et tiltak?',
    nn: 'Overskrifta «{group}» i «{area}» har ingen tiltak under seg. Er ho eit tiltak?',
    en: 'The heading “{group}” in “{area}” has no measures under it. Is it a measure?',
  },
  dates_differ: {
    nb: 'Dokumentet har ulike datoer: {dates}. Hvilken utgave er det?',
    nn: 'Dokumentet har ulike datoar: {dates}. Kva utgåve er det?',
    en: 'The document has different dates: {dates}. Which edition is it?',
  },
  status_not_in_text: {
    nb: '{count, plural, one {Én rute} other {# ruter}} har tekst som ikke er et statusord. Statusen er trolig vist med farge, og fargen følger ikke med i ren tekst.',
    nn: '{count, plural, one {Éi rute} other {# ruter}} har tekst som ikkje er eit statusord. Statusen er truleg vist med farge, og fargen følgjer ikkje med i rein tekst.',
    en: '{count, plural, one {One cell has} other {# cells have}} text that is not a status word. The status is probably shown by colour, and plain text does not carry colours.',
  },
  legend_missing: {
    nb: 'Dokumentet har ingen tegnforklaring for status. De vanlige fire statusene er brukt.',
    nn: 'Dokumentet har inga teiknforklaring for status. Dei vanlege fire statusane er brukte.',
    en: 'The document has no legend of statuses. The usual four were used.',
  },
  periods_missing: {
    nb: 'Ingen tabell sier hvilke år kolonnene gjelder. Velg år for verdiene.',
    nn: 'Ingen tabell seier kva år kolonnane gjeld. Vel år for verdiane.',
    en: 'No table says which years its columns are about. Choose years for the values.',
  },
  link_unplaced: {
    nb: 'Lenken {url} står nederst på siden. Den er lagt på det siste tiltaket, «{title}». Hører den til der?',
    nn: 'Lenkja {url} står nedst på sida. Ho er lagd på det siste tiltaket, «{title}». Høyrer ho til der?',
    en: 'The link {url} stands at the foot of the page. It was put on the last measure, “{title}”. Does it belong there?',
  },
  title_made: {
    nb: 'Dokumentet har ingen tittel som sier hva slags plan det er. Vi har kalt den «{title}».',
    nn: 'Dokumentet har ingen tittel som seier kva slags plan det er. Vi har kalla han «{title}».',
    en: 'The document has no title that says what plan it is. We called it “{title}”.',
  },
  color_unclear: {
    nb: 'Fargen i ruten for «{title}» ligger like nær to av fargene i tegnforklaringen. Status er ikke satt.',
    nn: 'Fargen i ruta for «{title}» ligg like nær to av fargane i teiknforklaringa. Status er ikkje sett.',
    en: 'The colour of the cell of “{title}” is as near to two of the legend’s colours. No status is set.',
  },
  dot_adrift: {
    nb: 'Ved ruten for «{title}» i {period} ligger det en fargeprikk, men det er ikke til å se hvilken rad den hører til. Status er ikke satt. Sett den om prikken gjelder her.',
    nn: 'Ved ruta for «{title}» i {period} ligg det ein fargeprikk, men det er ikkje til å sjå kva rad han høyrer til. Status er ikkje sett. Set han om prikken gjeld her.',
    en: 'There is a coloured dot near the cell of “{title}” in {period}, but which row it belongs to cannot be seen. No status is set. Set it if the dot is about this cell.',
  },
  column_year_unknown: {
    nb: 'Hvilket år gjelder «{text}» for «{title}»? Overskriften over kolonnen sier det ikke.',
    nn: 'Kva år gjeld «{text}» for «{title}»? Overskrifta over kolonnen seier det ikkje.',
    en: 'Which year is “{text}” of “{title}” about? The header above the column does not say.',
  },
  header_year_missing: {
    nb: 'En kolonne i tabellen for «{area}» mangler år i overskriften. Kolonnene er lest som {read}.',
    nn: 'Ein kolonne i tabellen for «{area}» manglar år i overskrifta. Kolonnane er lesne som {read}.',
    en: 'A column of the table of “{area}” has no year in its header. The columns were read as {read}.',
  },
  column_left_out: {
    nb: 'Planen har ikke plass til kolonnen «{column}». Den er ikke tatt med.',
    nn: 'Planen har ikkje plass til kolonnen «{column}». Han er ikkje teken med.',
    en: 'The plan has no place for the column “{column}”. It was left out.',
  },
  table_left_out: {
    nb: 'En tabell ligner ikke på planens tabeller og er ikke tatt med: {text}',
    nn: 'Ein tabell liknar ikkje på tabellane i planen og er ikkje teken med: {text}',
    en: 'A table is not like the tables of the plan and was left out: {text}',
  },
  slide_hidden: {
    nb: 'Side {page} er skjult i presentasjonen og er ikke lest.',
    nn: 'Side {page} er skjult i presentasjonen og er ikkje lesen.',
    en: 'Slide {page} is hidden in the presentation and was not read.',
  },
  row_untitled: {
    nb: 'En rad har innhold, men ikke noe tiltak. Skriv inn hva raden gjelder.',
    nn: 'Ei rad har innhald, men ikkje noko tiltak. Skriv inn kva rada gjeld.',
    en: 'A row has contents but no measure. Write what the row is about.',
  },
} as const satisfies Messages;

export type FindingCode = keyof typeof findingMessages;

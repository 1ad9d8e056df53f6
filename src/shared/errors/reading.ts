/** Failures of reading a document: each says what is wrong with the file and what to do. */
export const readingErrors = {
  file_empty: {
    status: 422,
    text: {
      nb: 'Filen «{file}» er tom. Velg filen på nytt, eller lagre den på nytt fra programmet den kommer fra.',
      nn: 'Fila «{file}» er tom. Vel fila på nytt, eller lagre ho på nytt frå programmet ho kjem frå.',
      en: 'The file “{file}” is empty. Choose the file again, or save it again from the program it came from.',
    },
  },
  file_missing: {
    status: 404,
    text: {
      nb: 'Filen «{file}» finnes ikke eller kan ikke leses. Sjekk navnet og mappen.',
      nn: 'Fila «{file}» finst ikkje eller kan ikkje lesast. Sjekk namnet og mappa.',
      en: 'The file “{file}” does not exist or cannot be opened. Check the name and the folder.',
    },
  },
  file_too_large: {
    status: 413,
    text: {
      nb: 'Filen «{file}» er større enn {limit} MB. Komprimer bildene i dokumentet, eller lagre bare sidene med planen i en ny fil.',
      nn: 'Fila «{file}» er større enn {limit} MB. Komprimer bileta i dokumentet, eller lagre berre sidene med planen i ei ny fil.',
      en: 'The file “{file}” is larger than {limit} MB. Compress the pictures in the document, or save only the pages with the plan in a new file.',
    },
  },
  file_bomb: {
    status: 422,
    text: {
      nb: 'Filen «{file}» pakker ut til langt mer innhold enn en plan kan ha, og ble ikke lest. Lagre den på nytt fra programmet den kommer fra.',
      nn: 'Fila «{file}» pakkar ut til langt meir innhald enn ein plan kan ha, og vart ikkje lesen. Lagre ho på nytt frå programmet ho kjem frå.',
      en: 'The file “{file}” unpacks to far more content than a plan can have and was not read. Save it again from the program it came from.',
    },
  },
  file_encrypted: {
    status: 422,
    text: {
      nb: 'Filen «{file}» er beskyttet med passord eller kryptert. Lagre en kopi uten passord og prøv igjen.',
      nn: 'Fila «{file}» er verna med passord eller kryptert. Lagre ein kopi utan passord og prøv igjen.',
      en: 'The file “{file}” is protected with a password or encrypted. Save a copy without a password and try again.',
    },
  },
  file_damaged: {
    status: 422,
    text: {
      nb: 'Filen «{file}» er skadet eller ikke komplett. Last den ned eller lagre den på nytt, og prøv igjen.',
      nn: 'Fila «{file}» er skadd eller ikkje komplett. Last ho ned eller lagre ho på nytt, og prøv igjen.',
      en: 'The file “{file}” is damaged or incomplete. Download or save it again, and try again.',
    },
  },
  file_unsafe: {
    status: 422,
    text: {
      nb: 'Filen «{file}» inneholder XML-definisjoner som kan misbrukes, og ble ikke lest. Lagre den på nytt fra programmet den kommer fra.',
      nn: 'Fila «{file}» inneheld XML-definisjonar som kan misbrukast, og vart ikkje lesen. Lagre ho på nytt frå programmet ho kjem frå.',
      en: 'The file “{file}” contains XML definitions that can be misused and was not read. Save it again from the program it came from.',
    },
  },
  file_unknown: {
    status: 415,
    text: {
      nb: 'Filen «{file}» er ikke av et slag Målbilde kan lese. Lagre planen som PowerPoint (.pptx), PDF, Excel (.xlsx), CSV, tekst eller JSON.',
      nn: 'Fila «{file}» er ikkje av eit slag Målbilde kan lese. Lagre planen som PowerPoint (.pptx), PDF, Excel (.xlsx), CSV, tekst eller JSON.',
      en: 'The file “{file}” is not of a kind that Målbilde can read. Save the plan as PowerPoint (.pptx), PDF, Excel (.xlsx), CSV, text or JSON.',
    },
  },
  file_word: {
    status: 415,
    text: {
      nb: 'Filen «{file}» er et tekstdokument, som Målbilde ikke leser. Åpne den i tekstprogrammet og lagre som PDF, og last opp den.',
      nn: 'Fila «{file}» er eit tekstdokument, som Målbilde ikkje les. Opne ho i tekstprogrammet og lagre som PDF, og last opp den.',
      en: 'The file “{file}” is a word-processing document, which Målbilde does not read. Open it in the word processor, save it as PDF and upload that.',
    },
  },
  file_old_powerpoint: {
    status: 415,
    text: {
      nb: 'Filen «{file}» er i et presentasjonsformat Målbilde ikke leser. Åpne den i PowerPoint og lagre som .pptx.',
      nn: 'Fila «{file}» er i eit presentasjonsformat Målbilde ikkje les. Opne ho i PowerPoint og lagre som .pptx.',
      en: 'The file “{file}” is in a presentation format that Målbilde does not read. Open it in PowerPoint and save it as .pptx.',
    },
  },
  file_old_excel: {
    status: 415,
    text: {
      nb: 'Filen «{file}» er i et regnearkformat Målbilde ikke leser. Åpne den i Excel og lagre som .xlsx.',
      nn: 'Fila «{file}» er i eit reknearkformat Målbilde ikkje les. Opne ho i Excel og lagre som .xlsx.',
      en: 'The file “{file}” is in a spreadsheet format that Målbilde does not read. Open it in Excel and save it as .xlsx.',
    },
  },
  file_image: {
    status: 415,
    text: {
      nb: 'Filen «{file}» er et bilde, og Målbilde leser ikke bilder. Bruk dokumentet bildet er tatt av.',
      nn: 'Fila «{file}» er eit bilete, og Målbilde les ikkje bilete. Bruk dokumentet biletet er teke av.',
      en: 'The file “{file}” is a picture, and Målbilde does not read pictures. Use the document that the picture shows.',
    },
  },
  pdf_scanned: {
    status: 422,
    text: {
      nb: 'PDF-en «{file}» er skannet: den har bilder av tekst, men ingen tekst. Be om originalen i PowerPoint eller en PDF lagret direkte fra programmet.',
      nn: 'PDF-en «{file}» er skanna: han har bilete av tekst, men ingen tekst. Be om originalen i PowerPoint eller ein PDF lagra direkte frå programmet.',
      en: 'The PDF “{file}” is scanned: it has pictures of text but no text. Ask for the original in PowerPoint, or a PDF saved directly from the program.',
    },
  },
  file_too_many_pages: {
    status: 422,
    text: {
      nb: 'Filen «{file}» har flere enn {limit} sider. Lagre bare sidene med planen i en ny fil.',
      nn: 'Fila «{file}» har fleire enn {limit} sider. Lagre berre sidene med planen i ei ny fil.',
      en: 'The file “{file}” has more than {limit} pages. Save only the pages with the plan in a new file.',
    },
  },
  file_too_many_cells: {
    status: 422,
    text: {
      nb: 'Regnearket «{file}» har flere enn {limit} ruter med innhold. Lagre bare arkene med planen i en ny fil.',
      nn: 'Reknearket «{file}» har fleire enn {limit} ruter med innhald. Lagre berre arka med planen i ei ny fil.',
      en: 'The spreadsheet “{file}” has more than {limit} cells with content. Save only the sheets with the plan in a new file.',
    },
  },
  no_table_found: {
    status: 422,
    text: {
      nb: 'Vi fant ingen tabell med tiltak i «{file}». Sjekk at det er riktig fil, og at tabellen ikke er limt inn som bilde.',
      nn: 'Vi fann ingen tabell med tiltak i «{file}». Sjekk at det er rett fil, og at tabellen ikkje er limt inn som bilete.',
      en: 'We found no table of measures in “{file}”. Check that it is the right file, and that the table is not pasted in as a picture.',
    },
  },
  no_plan_found: {
    status: 422,
    text: {
      nb: 'Vi fant ingen plan i «{file}». Sjekk at det er riktig fil, og at den har overskrifter og tabeller med tiltak.',
      nn: 'Vi fann ingen plan i «{file}». Sjekk at det er rett fil, og at ho har overskrifter og tabellar med tiltak.',
      en: 'We found no plan in “{file}”. Check that it is the right file, and that it has headings and tables of measures.',
    },
  },
  json_damaged: {
    status: 422,
    text: {
      nb: 'Filen «{file}» er ikke gyldig JSON (feilen er ved linje {line}). Eksporter planen på nytt.',
      nn: 'Fila «{file}» er ikkje gyldig JSON (feilen er ved linje {line}). Eksporter planen på nytt.',
      en: 'The file “{file}” is not valid JSON (the fault is near line {line}). Export the plan again.',
    },
  },
  json_not_a_plan: {
    status: 422,
    text: {
      nb: 'Filen «{file}» er JSON, men ikke en plan på formen malbilde/plan/1: feltet «format» mangler eller er et annet. Bruk en fil som er eksportert fra Målbilde.',
      nn: 'Fila «{file}» er JSON, men ikkje ein plan på forma malbilde/plan/1: feltet «format» manglar eller er eit anna. Bruk ei fil som er eksportert frå Målbilde.',
      en: 'The file “{file}” is JSON but not a plan of the form malbilde/plan/1: the field “format” is missing or another. Use a file exported from Målbilde.',
    },
  },
  json_field_missing: {
    status: 422,
    text: {
      nb: 'I «{file}» mangler feltet «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}}. Legg det til, eller eksporter planen på nytt.',
      nn: 'I «{file}» manglar feltet «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}}. Legg det til, eller eksporter planen på nytt.',
      en: 'In “{file}” the field “{field}” is missing{area, plural, =0 {} other { in area #}}{group, plural, =0 {} other {, group #}}{item, plural, =0 {} other {, item #}}. Add it, or export the plan again.',
    },
  },
  json_field_unknown: {
    status: 422,
    text: {
      nb: 'I «{file}» står et felt som formatet ikke har: «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}}. Fjern det, eller eksporter planen på nytt.',
      nn: 'I «{file}» står eit felt som formatet ikkje har: «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}}. Fjern det, eller eksporter planen på nytt.',
      en: 'In “{file}” there is a field that the format does not have: “{field}”{area, plural, =0 {} other { in area #}}{group, plural, =0 {} other {, group #}}{item, plural, =0 {} other {, item #}}. Remove it, or export the plan again.',
    },
  },
  json_field_wrong: {
    status: 422,
    text: {
      nb: 'I «{file}» har feltet «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}} en verdi som ikke passer der. Rett den, eller eksporter planen på nytt.',
      nn: 'I «{file}» har feltet «{field}»{area, plural, =0 {} other { i område #}}{group, plural, =0 {} other {, gruppe #}}{item, plural, =0 {} other {, tiltak #}} ein verdi som ikkje passar der. Rett han, eller eksporter planen på nytt.',
      en: 'In “{file}” the field “{field}”{area, plural, =0 {} other { in area #}}{group, plural, =0 {} other {, group #}}{item, plural, =0 {} other {, item #}} has a value that does not fit there. Correct it, or export the plan again.',
    },
  },
  reading_too_slow: {
    status: 422,
    text: {
      nb: 'Det tok for lang tid å lese «{file}», og lesingen ble stoppet. Lagre bare sidene med planen i en ny fil og prøv igjen.',
      nn: 'Det tok for lang tid å lese «{file}», og lesinga vart stoppa. Lagre berre sidene med planen i ei ny fil og prøv igjen.',
      en: 'Reading “{file}” took too long and was stopped. Save only the pages with the plan in a new file and try again.',
    },
  },
  reading_too_big: {
    status: 422,
    text: {
      nb: 'Det tok for mye minne å lese «{file}», og lesingen ble stoppet. Lagre bare sidene med planen i en ny fil og prøv igjen.',
      nn: 'Det tok for mykje minne å lese «{file}», og lesinga vart stoppa. Lagre berre sidene med planen i ei ny fil og prøv igjen.',
      en: 'Reading “{file}” took too much memory and was stopped. Save only the pages with the plan in a new file and try again.',
    },
  },
  reading_failed: {
    status: 422,
    text: {
      nb: 'Målbilde klarte ikke å lese «{file}». Lagre den på nytt fra programmet den kommer fra, eller prøv et annet format, for eksempel PDF.',
      nn: 'Målbilde klarte ikkje å lese «{file}». Lagre ho på nytt frå programmet ho kjem frå, eller prøv eit anna format, til dømes PDF.',
      en: 'Målbilde could not read “{file}”. Save it again from the program it came from, or try another format, for example PDF.',
    },
  },
  reading_stopped: {
    status: 409,
    text: {
      nb: 'Lesingen av «{file}» ble avbrutt. Last opp filen på nytt når du vil.',
      nn: 'Lesinga av «{file}» vart avbroten. Last opp fila på nytt når du vil.',
      en: 'Reading “{file}” was stopped. Upload the file again when you like.',
    },
  },
  review_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke denne gjennomgangen. Se listen under Innlesing.',
      nn: 'Vi fann ikkje denne gjennomgangen. Sjå lista under Innlesing.',
      en: 'There is no such review. See the list under Reading.',
    },
  },
  review_closed: {
    status: 409,
    text: {
      nb: 'Denne gjennomgangen er avsluttet. Les inn dokumentet på nytt for å gå gjennom det igjen.',
      nn: 'Denne gjennomgangen er avslutta. Les inn dokumentet på nytt for å gå gjennom det igjen.',
      en: 'This review is closed. Read the document again to go through it once more.',
    },
  },
  unknown_question: {
    status: 422,
    text: {
      nb: 'Svaret passer ikke til noe spørsmål i denne gjennomgangen. Last siden på nytt og svar igjen.',
      nn: 'Svaret passar ikkje til noko spørsmål i denne gjennomgangen. Last sida på nytt og svar igjen.',
      en: 'The answer fits no question of this review. Reload the page and answer again.',
    },
  },
  no_columns_to_confirm: {
    status: 409,
    text: {
      nb: 'Dette dokumentet har ingen kolonner å bekrefte. Gå videre med gjennomgangen.',
      nn: 'Dette dokumentet har ingen kolonnar å stadfeste. Gå vidare med gjennomgangen.',
      en: 'This document has no columns to confirm. Go on with the review.',
    },
  },
} as const;

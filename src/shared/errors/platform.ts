/** Failures of starting, storing and keeping: what the person who runs Målbilde meets. */
export const platformErrors = {
  config_invalid: {
    status: 500,
    text: {
      nb: 'Miljøvariabelen {variable} har en verdi som ikke kan brukes: den skal være {expected}. Rett den og start igjen.',
      nn: 'Miljøvariabelen {variable} har ein verdi som ikkje kan brukast: han skal vere {expected}. Rett han og start igjen.',
      en: 'The environment variable {variable} has a value that cannot be used: it must be {expected}. Correct it and start again.',
    },
  },
  port_in_use: {
    status: 500,
    text: {
      nb: 'Port {port} er i bruk av et annet program. Stopp det, eller velg en annen port med PORT, for eksempel PORT={other} npm start.',
      nn: 'Port {port} er i bruk av eit anna program. Stopp det, eller vel ein annan port med PORT, til dømes PORT={other} npm start.',
      en: 'Port {port} is in use by another program. Stop it, or choose another port with PORT, for example PORT={other} npm start.',
    },
  },
  port_denied: {
    status: 500,
    text: {
      nb: 'Målbilde får ikke bruke port {port}. Velg en port over 1023 med PORT, for eksempel PORT=3000 npm start.',
      nn: 'Målbilde får ikkje bruke port {port}. Vel ein port over 1023 med PORT, til dømes PORT=3000 npm start.',
      en: 'Målbilde may not use port {port}. Choose a port above 1023 with PORT, for example PORT=3000 npm start.',
    },
  },
  pages_not_built: {
    status: 500,
    text: {
      nb: 'Sidene er ikke bygget. Kjør npm run build, eller start med npm start, som gjør det selv.',
      nn: 'Sidene er ikkje bygde. Køyr npm run build, eller start med npm start, som gjer det sjølv.',
      en: 'The pages are not built. Run npm run build, or start with npm start, which does it itself.',
    },
  },
  data_folder_in_use: {
    status: 500,
    text: {
      nb: 'Målbilde kjører allerede på datamappen {folder}. Bruk den som kjører, stopp den først, eller velg en annen mappe med MALBILDE_DATA.',
      nn: 'Målbilde køyrer allereie på datamappa {folder}. Bruk den som køyrer, stopp den først, eller vel ei anna mappe med MALBILDE_DATA.',
      en: 'Målbilde is already running on the data folder {folder}. Use the one that runs, stop it first, or choose another folder with MALBILDE_DATA.',
    },
  },
  data_folder_unusable: {
    status: 500,
    text: {
      nb: 'Målbilde kan ikke skrive i datamappen {folder} ({reason}). Gi tilgang til mappen, frigjør plass, eller velg en annen med MALBILDE_DATA.',
      nn: 'Målbilde kan ikkje skrive i datamappa {folder} ({reason}). Gi tilgang til mappa, frigjer plass, eller vel ei anna med MALBILDE_DATA.',
      en: 'Målbilde cannot write in the data folder {folder} ({reason}). Give access to the folder, free some space, or choose another with MALBILDE_DATA.',
    },
  },
  database_lost: {
    status: 500,
    text: {
      nb: 'Databasen i {folder} sluttet å svare, og Målbilde stoppet. Sjekk at disken har plass, og start på nytt: det som er lagret, er der.',
      nn: 'Databasen i {folder} slutta å svare, og Målbilde stoppa. Sjekk at disken har plass, og start på nytt: det som er lagra, er der.',
      en: 'The database in {folder} no longer answers, and Målbilde stopped. Check that the disk has space, and start again: what was saved is there.',
    },
  },
  data_folder_empty: {
    status: 404,
    text: {
      nb: 'Det er ingen database i datamappen {folder}. Sjekk MALBILDE_DATA, eller DATABASE_URL hvis dere bruker PostgreSQL.',
      nn: 'Det er ingen database i datamappa {folder}. Sjekk MALBILDE_DATA, eller DATABASE_URL om de bruker PostgreSQL.',
      en: 'There is no database in the data folder {folder}. Check MALBILDE_DATA, or DATABASE_URL if you use PostgreSQL.',
    },
  },
  database_damaged: {
    status: 500,
    text: {
      nb: 'Databasen i {folder} lar seg ikke åpne, og det finnes ingen sikkerhetskopi ved siden av den. Flytt mappen unna og hent inn en kopi med malbilde restore.',
      nn: 'Databasen i {folder} lèt seg ikkje opne, og det finst ingen tryggingskopi ved sida av han. Flytt mappa unna og hent inn ein kopi med malbilde restore.',
      en: 'The database in {folder} cannot be opened, and there is no backup beside it. Move the folder away and load a copy with malbilde restore.',
    },
  },
  database_unreachable: {
    status: 500,
    text: {
      nb: 'Målbilde får ikke kontakt med databasen i DATABASE_URL ({reason}). Sjekk adressen, brukernavnet og at databasen kjører.',
      nn: 'Målbilde får ikkje kontakt med databasen i DATABASE_URL ({reason}). Sjekk adressa, brukarnamnet og at databasen køyrer.',
      en: 'Målbilde cannot reach the database in DATABASE_URL ({reason}). Check the address, the user name and that the database runs.',
    },
  },
  database_roles_missing: {
    status: 500,
    text: {
      nb: 'Brukeren {login} får ikke arbeide som rollen {role} i databasen. Be den som drifter databasen, kjøre setningene i docs/operations.md («Roller i databasen»).',
      nn: 'Brukaren {login} får ikkje arbeide som rolla {role} i databasen. Be den som driftar databasen, køyre setningane i docs/operations.md («Roller i databasen»).',
      en: 'The user {login} may not work as the role {role} in the database. Ask whoever runs the database to run the statements in docs/operations.md (“Roller i databasen”).',
    },
  },
  database_too_old: {
    status: 500,
    text: {
      nb: 'Databasen er PostgreSQL {version}, men Målbilde trenger 15 eller nyere. Oppgrader databasen.',
      nn: 'Databasen er PostgreSQL {version}, men Målbilde treng 15 eller nyare. Oppgrader databasen.',
      en: 'The database is PostgreSQL {version}, but Målbilde needs 15 or newer. Upgrade the database.',
    },
  },
  database_newer: {
    status: 500,
    text: {
      nb: 'Databasen er laget av en nyere utgave av Målbilde (den har endringen {migration}). Oppgrader programmet.',
      nn: 'Databasen er laga av ei nyare utgåve av Målbilde (han har endringa {migration}). Oppgrader programmet.',
      en: 'The database was made by a newer version of Målbilde (it has the migration {migration}). Upgrade the program.',
    },
  },
  migration_blocked: {
    status: 500,
    text: {
      nb: 'Endringen {migration} kom ikke til, fordi noe annet holder på tabellene i databasen. Prøv igjen når det er roligere.',
      nn: 'Endringa {migration} kom ikkje til, fordi noko anna held på tabellane i databasen. Prøv igjen når det er rolegare.',
      en: 'The migration {migration} did not get its turn, because something else holds the tables in the database. Try again when it is quieter.',
    },
  },
  migration_changed: {
    status: 500,
    text: {
      nb: 'Filen migrations/{migration}.sql er endret etter at den ble kjørt på databasen. Sett filen tilbake, og legg endringen i en ny fil.',
      nn: 'Fila migrations/{migration}.sql er endra etter at ho vart køyrd på databasen. Set fila tilbake, og legg endringa i ei ny fil.',
      en: 'The file migrations/{migration}.sql was changed after it ran on the database. Put the file back, and put the change in a new file.',
    },
  },
  migration_late: {
    status: 500,
    text: {
      nb: 'Filen migrations/{migration}.sql kommer før {last}, som databasen alt har. Gi filen et høyere nummer.',
      nn: 'Fila migrations/{migration}.sql kjem før {last}, som databasen alt har. Gi fila eit høgare nummer.',
      en: 'The file migrations/{migration}.sql comes before {last}, which the database already has. Give the file a higher number.',
    },
  },
  backup_unwritable: {
    status: 500,
    text: {
      nb: 'Sikkerhetskopien kan ikke skrives til {file} ({reason}). Velg en mappe som finnes og har plass.',
      nn: 'Tryggingskopien kan ikkje skrivast til {file} ({reason}). Vel ei mappe som finst og har plass.',
      en: 'The backup cannot be written to {file} ({reason}). Choose a folder that exists and has space.',
    },
  },
  backup_missing: {
    status: 404,
    text: {
      nb: 'Sikkerhetskopien {file} finnes ikke eller kan ikke leses. Sjekk navnet og mappen.',
      nn: 'Tryggingskopien {file} finst ikkje eller kan ikkje lesast. Sjekk namnet og mappa.',
      en: 'The backup {file} does not exist or cannot be read. Check the name and the folder.',
    },
  },
  backup_damaged: {
    status: 422,
    text: {
      nb: 'Filen {file} er ikke en hel sikkerhetskopi fra Målbilde, og ingenting ble endret. Bruk en annen kopi.',
      nn: 'Fila {file} er ikkje ein heil tryggingskopi frå Målbilde, og ingenting vart endra. Bruk ein annan kopi.',
      en: 'The file {file} is not a whole backup from Målbilde, and nothing was changed. Use another copy.',
    },
  },
  backup_newer: {
    status: 422,
    text: {
      nb: 'Sikkerhetskopien {file} er skrevet av en nyere eller annen utgave av Målbilde. Oppgrader programmet og prøv igjen.',
      nn: 'Tryggingskopien {file} er skriven av ei nyare eller anna utgåve av Målbilde. Oppgrader programmet og prøv igjen.',
      en: 'The backup {file} was written by a newer or other version of Målbilde. Upgrade the program and try again.',
    },
  },
  restore_not_empty: {
    status: 409,
    text: {
      nb: 'Databasen har innhold fra før, og ingenting ble endret. Ta en sikkerhetskopi av den, og bruk --force for å erstatte alt.',
      nn: 'Databasen har innhald frå før, og ingenting vart endra. Ta ein tryggingskopi av han, og bruk --force for å erstatte alt.',
      en: 'The database already has content, and nothing was changed. Back it up, and use --force to replace everything.',
    },
  },
  restore_running: {
    status: 409,
    text: {
      nb: 'Målbilde kjører på datamappen {folder}. Stopp det, og hent så inn sikkerhetskopien.',
      nn: 'Målbilde køyrer på datamappa {folder}. Stopp det, og hent så inn tryggingskopien.',
      en: 'Målbilde is running on the data folder {folder}. Stop it, then restore the backup.',
    },
  },
} as const;

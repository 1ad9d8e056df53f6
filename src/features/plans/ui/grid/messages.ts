import type { Messages } from '#shared/language.ts';

export const gridMessages = {
  cell: { nb: '{item}, {period}', nn: '{item}, {period}', en: '{item}, {period}' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  notSaved: { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' },
  conflict: { nb: 'To har skrevet her', nn: 'To har skrive her', en: 'Two have written here' },
  saved: {
    nb: '{n, plural, =0 {Ingenting var annerledes.} one {Lagret.} other {# ruter er lagret.}}',
    nn: '{n, plural, =0 {Ingenting var annleis.} one {Lagra.} other {# ruter er lagra.}}',
    en: '{n, plural, =0 {Nothing was different.} one {Saved.} other {# cells are saved.}}',
  },
  undone: { nb: 'Endringen er angret.', nn: 'Endringa er angra.', en: 'The change is undone.' },
  atEdge: {
    nb: 'Tiltaket står ytterst under overskriften. Bruk Flytt for å velge en annen.',
    nn: 'Tiltaket står ytst under overskrifta. Bruk Flytt for å velje ei anna.',
    en: 'The measure is at the edge of its heading. Use Move to choose another.',
  },
  unsent: {
    nb: 'Fikk ikke kontakt med Målbilde. Det du skrev, er tatt vare på her. Prøv igjen.',
    nn: 'Fekk ikkje kontakt med Målbilde. Det du skreiv, er teke vare på her. Prøv igjen.',
    en: 'Could not reach Målbilde. What you wrote is kept here. Try again.',
  },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  none: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  open: { nb: 'Åpent spørsmål', nn: 'Ope spørsmål', en: 'Open question' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  tools: { nb: 'Velg og flytt', nn: 'Vel og flytt', en: 'Choose and move' },
  pick: { nb: 'Velg {item}', nn: 'Vel {item}', en: 'Choose {item}' },
  move: { nb: 'Flytt {item}', nn: 'Flytt {item}', en: 'Move {item}' },
  moveTitle: { nb: 'Flytt tiltaket', nn: 'Flytt tiltaket', en: 'Move the measure' },
  up: { nb: 'Én opp', nn: 'Éin opp', en: 'One up' },
  down: { nb: 'Én ned', nn: 'Éin ned', en: 'One down' },
  group: { nb: 'Til overskriften', nn: 'Til overskrifta', en: 'To the heading' },
  doMove: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  bulk: { nb: 'Sett status på flere tiltak', nn: 'Set status på fleire tiltak', en: 'Set the status of several measures' },
  picked: { nb: '{n} valgt', nn: '{n} valde', en: '{n} chosen' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  setStatus: { nb: 'Sett status', nn: 'Set status', en: 'Set status' },
  keys: { nb: 'Taster', nn: 'Tastar', en: 'Keys' },
  hint: {
    nb: 'Velg en rute og trykk Enter for å endre. Trykk ? for alle tastene.',
    nn: 'Vel ei rute og trykk Enter for å endre. Trykk ? for alle tastane.',
    en: 'Choose a cell and press Enter to edit. Press ? for all keys.',
  },
  conflictTitle: {
    nb: 'Noen andre endret ruten mens du skrev',
    nn: 'Nokon andre endra ruta medan du skreiv',
    en: 'Somebody else changed the cell while you were writing',
  },
  conflictText: {
    nb: 'Ingenting er overskrevet. Velg hva som skal stå.',
    nn: 'Ingenting er overskrive. Vel kva som skal stå.',
    en: 'Nothing is overwritten. Choose what it should say.',
  },
  mine: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  theirs: { nb: 'Det som står nå', nn: 'Det som står no', en: 'What it says now' },
  keepMine: { nb: 'Bruk det jeg skrev', nn: 'Bruk det eg skreiv', en: 'Use what I wrote' },
  keepTheirs: { nb: 'Behold det som står nå', nn: 'Behald det som står no', en: 'Keep what it says now' },
  merged: { nb: 'Slå sammen for hånd', nn: 'Slå saman for hand', en: 'Merge by hand' },
  useMerged: { nb: 'Bruk den sammenslåtte teksten', nn: 'Bruk den samanslåtte teksten', en: 'Use the merged text' },
} satisfies Messages;

/** The keys of the table, for its help. */
export const keyMessages = [
  { keys: '← ↑ → ↓', text: { nb: 'Gå mellom ruter', nn: 'Gå mellom ruter', en: 'Move between cells' } },
  { keys: 'Enter, F2', text: { nb: 'Endre ruten', nn: 'Endre ruta', en: 'Edit the cell' } },
  { keys: 'Esc', text: { nb: 'Avbryt uten å lagre', nn: 'Avbryt utan å lagre', en: 'Cancel without saving' } },
  {
    keys: 'Ctrl+Enter',
    text: { nb: 'Lagre og gå til ruten under', nn: 'Lagre og gå til ruta under', en: 'Save and go to the cell below' },
  },
  { keys: 'Tab', text: { nb: 'Lagre og gå til neste rute', nn: 'Lagre og gå til neste rute', en: 'Save and go to the next cell' } },
  {
    keys: '1–5',
    text: {
      nb: 'Sett status, i planens rekkefølge; etter den siste: ikke oppgitt',
      nn: 'Set status, i rekkjefølgja til planen; etter den siste: ikkje oppgitt',
      en: 'Set the status, in the plan’s order; after the last: not stated',
    },
  },
  { keys: 'Space', text: { nb: 'Velg tiltaket', nn: 'Vel tiltaket', en: 'Choose the measure' } },
  {
    keys: 'Alt+↑, Alt+↓',
    text: { nb: 'Flytt tiltaket opp eller ned', nn: 'Flytt tiltaket opp eller ned', en: 'Move the measure up or down' },
  },
  { keys: 'Ctrl+Z', text: { nb: 'Angre siste endring', nn: 'Angre siste endring', en: 'Undo the latest change' } },
  { keys: '?', text: { nb: 'Vis tastene', nn: 'Vis tastane', en: 'Show the keys' } },
] as const;

/** Failures of making the plan of the next year. */
export const rolloverErrors = {
  no_focus_column: {
    status: 409,
    text: {
      nb: 'Planen har ingen fokuskolonne, så det er ingenting å føre videre til neste år. Les inn neste års plan som et dokument i stedet.',
      nn: 'Planen har ingen fokuskolonne, så det er ikkje noko å føre vidare til neste år. Les inn planen for neste år som eit dokument i staden.',
      en: 'The plan has no focus column, so there is nothing to carry over to next year. Read in next year’s plan as a document instead.',
    },
  },
  next_plan_exists: {
    status: 409,
    text: {
      nb: 'Det finnes allerede en plan for {year}: «{title}». Åpne den fra listen over planer og arbeid videre der.',
      nn: 'Det finst alt ein plan for {year}: «{title}». Opne han frå lista over planar og arbeid vidare der.',
      en: 'There is already a plan for {year}: “{title}”. Open it from the list of plans and work on there.',
    },
  },
  no_next_year: {
    status: 409,
    text: {
      nb: 'Målbilde har ikke planer etter 2100. Kontakt den som drifter Målbilde.',
      nn: 'Målbilde har ikkje planar etter 2100. Kontakt den som driftar Målbilde.',
      en: 'Målbilde has no plans after 2100. Contact whoever runs Målbilde.',
    },
  },
} as const;

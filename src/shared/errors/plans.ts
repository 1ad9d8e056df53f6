/** Failures of the plan's use cases. */
export const planErrors = {
  plan_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ingen plan med adressen «{plan}». Se listen over planer på forsiden.',
      nn: 'Vi fann ingen plan med adressa «{plan}». Sjå lista over planar på framsida.',
      en: 'There is no plan at the address “{plan}”. See the list of plans on the front page.',
    },
  },
  item_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke tiltaket «{item}» i planen. Det kan ha fått en ny adresse. Prøv søket.',
      nn: 'Vi fann ikkje tiltaket «{item}» i planen. Det kan ha fått ei ny adresse. Prøv søket.',
      en: 'There is no item “{item}” in the plan. It may have a new address. Try the search.',
    },
  },
  area_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke innsatsområdet «{area}» i planen. Se planens forside.',
      nn: 'Vi fann ikkje innsatsområdet «{area}» i planen. Sjå framsida til planen.',
      en: 'There is no area “{area}” in the plan. See the plan’s front page.',
    },
  },
  group_not_found: {
    status: 404,
    text: {
      nb: 'Overskriften du vil flytte til, finnes ikke i planen. Last siden på nytt og velg igjen.',
      nn: 'Overskrifta du vil flytte til, finst ikkje i planen. Last sida på nytt og vel igjen.',
      en: 'The heading you move to is not in the plan. Reload the page and choose again.',
    },
  },
  unknown_period: {
    status: 422,
    text: {
      nb: 'Planen har ingen kolonne for {period}. Velg en av kolonnene i planen.',
      nn: 'Planen har ingen kolonne for {period}. Vel ei av kolonnane i planen.',
      en: 'The plan has no column for {period}. Choose one of the plan’s columns.',
    },
  },
  unknown_status: {
    status: 422,
    text: {
      nb: '«{status}» er ikke en av statusene i planen. Velg en av statusene i listen.',
      nn: '«{status}» er ikkje ein av statusane i planen. Vel ein av statusane i lista.',
      en: '“{status}” is not one of the plan’s statuses. Choose one from the list.',
    },
  },
  period_taken: {
    status: 409,
    text: {
      nb: 'Det står allerede noe i kolonnen for {period}. Tøm ruten først, eller velg en annen kolonne.',
      nn: 'Det står alt noko i kolonnen for {period}. Tøm ruta først, eller vel ein annan kolonne.',
      en: 'There is already something in the column for {period}. Empty the cell first, or choose another column.',
    },
  },
  title_missing: {
    status: 422,
    text: {
      nb: 'Tiltaket må ha en tittel. Skriv en tittel og lagre igjen.',
      nn: 'Tiltaket må ha ein tittel. Skriv ein tittel og lagre igjen.',
      en: 'The item needs a title. Write one and save again.',
    },
  },
  undo_stale: {
    status: 409,
    text: {
      nb: 'Dette kan ikke angres, fordi det er endret igjen etterpå. Se historikken og rett for hånd.',
      nn: 'Dette kan ikkje angrast, fordi det er endra igjen etterpå. Sjå historikken og rett for hand.',
      en: 'This can not be undone because it has been changed again since. See the history and correct by hand.',
    },
  },
  undo_impossible: {
    status: 409,
    text: {
      nb: 'Dette kan ikke angres her. Rett planen for hånd, eller ta inn den forrige utgaven.',
      nn: 'Dette kan ikkje angrast her. Rett planen for hand, eller ta inn den førre utgåva.',
      en: 'This can not be undone here. Correct the plan by hand, or take in the previous version.',
    },
  },
  plan_changed: {
    status: 409,
    text: {
      nb: 'Planen er endret siden du begynte gjennomgangen. Se forskjellene på nytt før du tar den inn.',
      nn: 'Planen er endra sidan du byrja gjennomgangen. Sjå skilnadene på nytt før du tek han inn.',
      en: 'The plan has changed since you began the review. Look at the differences again before you take it in.',
    },
  },
} as const;

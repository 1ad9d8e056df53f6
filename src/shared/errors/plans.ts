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
} as const;

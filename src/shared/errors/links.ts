/** Failures of linking the items of two plans. */
export const linkErrors = {
  link_impossible: {
    status: 422,
    text: {
      nb: 'En kobling går fra et tiltak i en sektorplan til et tiltak i den overordnede planen for samme helsefellesskap og år. Velg to slike tiltak.',
      nn: 'Ei kopling går frå eit tiltak i ein sektorplan til eit tiltak i den overordna planen for same helsefellesskap og år. Vel to slike tiltak.',
      en: 'A link goes from an item of a sector’s plan to an item of the overall plan of the same partnership and year. Choose two such items.',
    },
  },
  link_changed: {
    status: 409,
    text: {
      nb: 'Noen andre endret koblingen mellom «{sector}» og «{overall}» i mellomtiden. Ingenting er endret. Last siden på nytt og velg igjen.',
      nn: 'Nokon andre endra koplinga mellom «{sector}» og «{overall}» i mellomtida. Ingenting er endra. Last sida på nytt og vel igjen.',
      en: 'Somebody else changed the link between “{sector}” and “{overall}” in the meantime. Nothing was changed. Reload the page and choose again.',
    },
  },
} as const;

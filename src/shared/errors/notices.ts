/** Failures around comments, following and what people are told. */
export const noticeErrors = {
  notice_needs_contact: {
    status: 403,
    text: {
      nb: 'Vi vet ikke hvem av kontaktene du er, så du kan ikke følge noe eller velge varsler. Be sekretariatet koble deg til kontakten din.',
      nn: 'Vi veit ikkje kven av kontaktane du er, så du kan ikkje følgje noko eller velje varsel. Be sekretariatet kople deg til kontakten din.',
      en: 'We do not know which of the contacts you are, so you can not follow anything or choose notices. Ask the secretariat to join you with your contact.',
    },
  },
  follow_not_found: {
    status: 404,
    text: {
      nb: 'Det du vil følge, finnes ikke lenger. Last siden på nytt.',
      nn: 'Det du vil følgje, finst ikkje lenger. Last sida på nytt.',
      en: 'What you want to follow is no longer there. Load the page again.',
    },
  },
  follows_too_many: {
    status: 409,
    text: {
      nb: 'Du følger så mye som går an. Slutt å følge noe først.',
      nn: 'Du følgjer så mykje som går an. Slutt å følgje noko først.',
      en: 'You follow as much as one can. Stop following something first.',
    },
  },
  unsubscribe_link_dead: {
    status: 404,
    text: {
      nb: 'Lenken gjelder ikke. Bruk lenken i den nyeste e-posten, eller logg inn og velg varsler der.',
      nn: 'Lenkja gjeld ikkje. Bruk lenkja i den nyaste e-posten, eller logg inn og vel varsel der.',
      en: 'This link is not valid. Use the link in the newest e-mail, or sign in and choose notices there.',
    },
  },
  comment_not_found: {
    status: 404,
    text: {
      nb: 'Vi fant ikke kommentaren. Last siden på nytt.',
      nn: 'Vi fann ikkje kommentaren. Last sida på nytt.',
      en: 'We did not find the comment. Load the page again.',
    },
  },
  comment_not_yours: {
    status: 403,
    text: {
      nb: 'Bare den som skrev kommentaren, kan endre den. Skriv en ny kommentar i stedet.',
      nn: 'Berre den som skreiv kommentaren, kan endre han. Skriv ein ny kommentar i staden.',
      en: 'Only whoever wrote the comment can change it. Write a new comment instead.',
    },
  },
  comment_too_old: {
    status: 409,
    text: {
      nb: 'En kommentar kan endres i en time. Skriv en ny kommentar i stedet.',
      nn: 'Ein kommentar kan endrast i ein time. Skriv ein ny kommentar i staden.',
      en: 'A comment can be changed for an hour. Write a new comment instead.',
    },
  },
  comment_changed: {
    status: 409,
    text: {
      nb: 'Kommentaren er endret eller fjernet siden du åpnet den. Last siden på nytt og se hva som står der.',
      nn: 'Kommentaren er endra eller fjerna sidan du opna han. Last sida på nytt og sjå kva som står der.',
      en: 'The comment has been changed or removed since you opened it. Load the page again and see what it says.',
    },
  },
  comment_mentions_too_many: {
    status: 400,
    text: {
      nb: 'En kommentar kan nevne ti personer. Nevn færre.',
      nn: 'Ein kommentar kan nemne ti personar. Nemn færre.',
      en: 'A comment can mention ten persons. Mention fewer.',
    },
  },
} as const;

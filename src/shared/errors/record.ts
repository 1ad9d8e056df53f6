/** Failures of the record, and of what is held about persons. */
export const recordErrors = {
  reason_names_person: {
    status: 422,
    text: {
      nb: 'Begrunnelsen nevner personen som skal slettes, og den blir stående i loggen. Skriv den uten navn og e-postadresse.',
      nn: 'Grunngivinga nemner personen som skal slettast, og ho blir ståande i loggen. Skriv ho utan namn og e-postadresse.',
      en: 'The reason names the person who is to be erased, and it stays in the record. Write it without name and e-mail address.',
    },
  },
} as const;

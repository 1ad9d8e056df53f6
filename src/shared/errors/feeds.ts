/** Failures of files and feeds for other sites. */
export const feedErrors = {
  sheet_text_too_long: {
    status: 422,
    text: {
      nb: 'Navnet «{text} …» er lengre enn en rute i Excel kan ha. Kort det ned, og lag filen på nytt.',
      nn: 'Namnet «{text} …» er lengre enn ei rute i Excel kan ha. Kort det ned, og lag fila på nytt.',
      en: 'The name “{text} …” is longer than a cell in Excel can hold. Shorten it and make the file again.',
    },
  },
} as const;

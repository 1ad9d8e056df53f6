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
} as const;

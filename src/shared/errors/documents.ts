/** Failures of writing notices, agendas, minutes and archive packages. */
export const documentErrors = {
  minutes_not_sent: {
    status: 404,
    text: {
      nb: 'Protokollen er ikke sendt ut ennå. Se saksliste og innkalling på møtets side.',
      nn: 'Protokollen er ikkje send ut enno. Sjå saksliste og innkalling på sida til møtet.',
      en: 'The minutes have not been sent out yet. See the agenda and the notice on the meeting’s page.',
    },
  },
  meeting_file_internal_only: {
    status: 404,
    text: {
      nb: 'Møtet er et utkast, og har ikke noe som alle kan lese. Last ned den interne utgaven.',
      nn: 'Møtet er eit utkast, og har ikkje noko som alle kan lese. Last ned den interne utgåva.',
      en: 'The meeting is a draft and has nothing that everybody may read. Download the internal copy.',
    },
  },
  archive_too_large: {
    status: 413,
    text: {
      nb: 'Sakspapirene til møtet er større enn {limit} MB til sammen. Last dem ned ett for ett fra møtets side.',
      nn: 'Sakspapira til møtet er større enn {limit} MB til saman. Last dei ned eitt for eitt frå sida til møtet.',
      en: 'The meeting’s papers are larger than {limit} MB in all. Download them one by one from the meeting’s page.',
    },
  },
} as const;

/** Failures of writing a plan out. */
export const publishingErrors = {
  publishing_failed: {
    status: 500,
    text: {
      nb: 'Målbilde klarte ikke å skrive filen. Prøv igjen om litt, eller velg et annet format. Planen er som før.',
      nn: 'Målbilde klarte ikkje å skrive fila. Prøv igjen om litt, eller vel eit anna format. Planen er som før.',
      en: 'Målbilde could not write the file. Try again in a while, or choose another format. The plan is as before.',
    },
  },
  publishing_busy: {
    status: 503,
    text: {
      nb: 'Mange filer skrives akkurat nå. Vent litt og prøv igjen.',
      nn: 'Mange filer blir skrivne akkurat no. Vent litt og prøv igjen.',
      en: 'Many files are being written right now. Wait a little and try again.',
    },
  },
  pdf_unavailable: {
    status: 501,
    text: {
      nb: 'Denne maskinen kan ikke skrive PDF, fordi Typst ikke finnes for den. Velg et annet format, eller kjør Målbilde på Linux med x64.',
      nn: 'Denne maskina kan ikkje skrive PDF, fordi Typst ikkje finst for ho. Vel eit anna format, eller køyr Målbilde på Linux med x64.',
      en: 'This machine cannot write PDF, because there is no Typst for it. Choose another format, or run Målbilde on Linux with x64.',
    },
  },
  format_unknown: {
    status: 404,
    text: {
      nb: 'Målbilde skriver ikke formatet «{format}». Velg ett av disse: {formats}.',
      nn: 'Målbilde skriv ikkje formatet «{format}». Vel eitt av desse: {formats}.',
      en: 'Målbilde does not write the format “{format}”. Choose one of these: {formats}.',
    },
  },
  stored_file_not_found: {
    status: 404,
    text: {
      nb: 'Denne filen er ikke lagret for utgaven. Se listen over filer på utgavens side.',
      nn: 'Denne fila er ikkje lagra for utgåva. Sjå lista over filer på sida til utgåva.',
      en: 'This file is not stored for the edition. See the list of files on the edition’s page.',
    },
  },
  logo_not_a_picture: {
    status: 422,
    text: {
      nb: 'Logoen må være et bilde i PNG eller JPEG. Lagre den i ett av disse formatene og last den opp igjen.',
      nn: 'Logoen må vere eit bilete i PNG eller JPEG. Lagre han i eitt av desse formata og last han opp igjen.',
      en: 'The logo must be a PNG or JPEG picture. Save it in one of these formats and upload it again.',
    },
  },
  logo_too_large: {
    status: 413,
    text: {
      nb: 'Logoen er for stor. Den kan være høyst {limit} kB og {pixels} piksler bred og høy. Gjør den mindre og last den opp igjen.',
      nn: 'Logoen er for stor. Han kan vere høgst {limit} kB og {pixels} pikslar brei og høg. Gjer han mindre og last han opp igjen.',
      en: 'The logo is too large. It may be at most {limit} kB and {pixels} pixels wide and high. Make it smaller and upload it again.',
    },
  },
  logo_needs_text: {
    status: 422,
    text: {
      nb: 'Skriv en tekst som sier hva logoen viser. Den leses opp for dem som ikke ser den.',
      nn: 'Skriv ein tekst som seier kva logoen viser. Han blir lesen opp for dei som ikkje ser han.',
      en: 'Write a text that says what the logo shows. It is read aloud to those who do not see it.',
    },
  },
} as const;

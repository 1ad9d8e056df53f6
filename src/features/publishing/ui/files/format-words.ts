import type { Text } from '#shared/language.ts';
import type { PublicationFormat } from '../../model/format.ts';

/** What each format is called, and what people use it for. */
export const formatWords: Readonly<Record<PublicationFormat, Readonly<{ name: Text; use: Text }>>> = {
  pptx: {
    name: { nb: 'PowerPoint', nn: 'PowerPoint', en: 'PowerPoint' },
    use: {
      nb: 'Lysbilder til møter, som dere kan redigere. Kan leses inn i Målbilde igjen.',
      nn: 'Lysbilete til møte, som de kan redigere. Kan lesast inn i Målbilde igjen.',
      en: 'Slides for meetings that you can edit. Can be read into Målbilde again.',
    },
  },
  pdf: {
    name: { nb: 'PDF', nn: 'PDF', en: 'PDF' },
    use: {
      nb: 'Til å lese, skrive ut og legge ved saker. Laget for skjermleser også.',
      nn: 'Til å lese, skrive ut og leggje ved saker. Laga for skjermlesar òg.',
      en: 'For reading, printing and attaching to cases. Made for screen readers too.',
    },
  },
  xlsx: {
    name: { nb: 'Excel', nn: 'Excel', en: 'Excel' },
    use: {
      nb: 'Tabell til å sortere og filtrere. Kan leses inn i Målbilde igjen.',
      nn: 'Tabell til å sortere og filtrere. Kan lesast inn i Målbilde igjen.',
      en: 'A table to sort and filter. Can be read into Målbilde again.',
    },
  },
  html: {
    name: { nb: 'Nettside i én fil', nn: 'Nettside i éi fil', en: 'Web page in one file' },
    use: {
      nb: 'Åpnes i nettleseren, også uten nett, og på telefon.',
      nn: 'Blir opna i nettlesaren, også utan nett, og på telefon.',
      en: 'Opens in the browser, also offline, and on a phone.',
    },
  },
  csv: {
    name: { nb: 'CSV', nn: 'CSV', en: 'CSV' },
    use: { nb: 'Ren tabell for andre programmer.', nn: 'Rein tabell for andre program.', en: 'A plain table for other programs.' },
  },
  json: {
    name: { nb: 'JSON', nn: 'JSON', en: 'JSON' },
    use: {
      nb: 'Hele planen for programmer. Kan leses inn i Målbilde igjen, og ingenting går tapt.',
      nn: 'Heile planen for program. Kan lesast inn i Målbilde igjen, og ingenting går tapt.',
      en: 'The whole plan for programs. Can be read into Målbilde again, and nothing is lost.',
    },
  },
};

/** The order in which people are shown them. */
export const shownFormats = ['pptx', 'pdf', 'xlsx', 'html', 'csv', 'json'] as const satisfies readonly PublicationFormat[];

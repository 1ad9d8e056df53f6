import type { Text } from '#shared/language.ts';

/** Why something is kept from the public: the paragraph, and words of our own. Null `withheldBy` means open. */
export type Withholding = Readonly<{ withheldBy: string | null; withheldWhy: string | null }>;

/** The paragraphs of offentleglova that a partnership may come to use, with what each is about. https://lovdata.no/lov/2006-05-19-16 */
export const paragraphs = {
  '§ 13': {
    nb: 'opplysninger med lovbestemt taushetsplikt',
    nn: 'opplysningar med lovfest teieplikt',
    en: 'information under statutory secrecy',
  },
  '§ 14': { nb: 'organinterne dokumenter', nn: 'organinterne dokument', en: 'documents internal to a body' },
  '§ 15': {
    nb: 'dokumenter innhentet utenfra til intern saksforberedelse',
    nn: 'dokument henta inn utanfrå for intern saksførebuing',
    en: 'documents obtained from outside for internal preparation',
  },
  '§ 16': {
    nb: 'dokumenter fra kommunale kontrollorganer og saksforberedelse',
    nn: 'dokument frå kommunale kontrollorgan og saksførebuing',
    en: 'documents of municipal control bodies and preparation',
  },
  '§ 18': { nb: 'rettssaksdokumenter', nn: 'rettssaksdokument', en: 'court documents' },
  '§ 23': { nb: 'forhandlingsposisjon og lignende', nn: 'forhandlingsposisjon og liknande', en: 'negotiating position and the like' },
  '§ 24': { nb: 'kontroll, lovbrudd og sikkerhet', nn: 'kontroll, lovbrot og tryggleik', en: 'control, offences and safety' },
  '§ 25': { nb: 'ansettelsessaker', nn: 'tilsetjingssaker', en: 'appointments' },
  '§ 26': {
    nb: 'eksamen, forskningsideer og personbilder',
    nn: 'eksamen, forskingsidear og personbilete',
    en: 'examinations, research ideas and images of persons',
  },
} as const satisfies Record<string, Text>;

export type Paragraph = keyof typeof paragraphs;

export const paragraphNames = Object.keys(paragraphs) as readonly Paragraph[];

import type { Language } from '#shared/language.ts';
import type { FeedOptions } from '../feeds/feed-options.ts';
import { mediaTypes, type PublicationFormat } from '../model/format.ts';

const eu = 'http://publications.europa.eu/resource/authority';

/** Codes of the lists of the EU that DCAT-AP-NO uses. */
export const codes = {
  health: `${eu}/data-theme/HEAL`,
  government: `${eu}/data-theme/GOVE`,
  themes: `${eu}/data-theme`,
  isPublic: `${eu}/access-right/PUBLIC`,
  norway: `${eu}/country/NOR`,
  irregular: `${eu}/frequency/IRREG`,
} as const;

export const languageCodes: Readonly<Record<Language, string>> = {
  nb: `${eu}/language/NOB`,
  nn: `${eu}/language/NNO`,
  en: `${eu}/language/ENG`,
};

export const licenseCodes: Readonly<Record<FeedOptions['license'], string>> = {
  'cc-by-4.0': `${eu}/licence/CC_BY_4_0`,
  'cc0-1.0': `${eu}/licence/CC0`,
  'nlod-2.0': `${eu}/licence/NLOD_2_0`,
};

export function fileTypeCode(format: PublicationFormat): string {
  return `${eu}/file-type/${format.toUpperCase()}`;
}

/** The address of a media type at IANA, without its charset. */
export function mediaTypeCode(format: PublicationFormat): string {
  return `https://www.iana.org/assignments/media-types/${mediaTypes[format].split(';')[0]}`;
}

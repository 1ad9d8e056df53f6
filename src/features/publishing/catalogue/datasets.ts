import { longDate } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import { publicationFormats, type PublicationFormat } from '../model/format.ts';
import { catalogueWords as words } from './messages.ts';
import { iri, time, type Resource, type Term } from './rdf.ts';
import { codes, fileTypeCode, languageCodes, mediaTypeCode } from './vocabulary.ts';

/** A plan as the catalogue tells of it; `years` are those of its periods. Times are ISO. */
export type CataloguedPlan = Readonly<{
  slug: string;
  title: string;
  language: Language;
  partnership: Readonly<{ slug: string; name: string }>;
  years: readonly number[];
  modified: string;
  /** the newest first */
  editions: readonly Readonly<{ number: number; title: string; frozenAt: string }>[];
}>;

export type DatasetContext = Readonly<{ base: string; license: Term; publisher: Term; contact: Term }>;

type Version = Readonly<{ address: string; title: string; about: string; properties: Resource['properties'] }>;

/** The plan as it is now, each edition, the series of them, and the files of each. */
export function datasetsOf(plan: CataloguedPlan, context: DatasetContext): readonly Resource[] {
  const { slug, title, language, editions, partnership } = plan;
  const home = `${context.base}/planer/${encodeURIComponent(slug)}`;
  const word = (name: keyof typeof words, params: MessageParams): string => formatMessage(words[name][language], params, language);
  const series = `${home}/utgaver#serie`;
  const inSeries: Resource['properties'] = editions.length > 0 ? [['dcat:inSeries', [iri(series)]]] : [];
  const draft: Version = {
    address: home,
    title,
    about: word('aboutPlan', { title, partnership: partnership.name }),
    properties: [...inSeries, ['dct:modified', [time(plan.modified)]], ['dct:accrualPeriodicity', [iri(codes.irregular)]]],
  };
  const frozen = editions.map(({ number, title: was, frozenAt }, at): Version => {
    const before = editions[at + 1];
    return {
      address: `${home}/utgaver/${number}`,
      title: word('edition', { title: was, number: String(number) }),
      about: word('aboutEdition', { title: was, partnership: partnership.name, date: longDate(frozenAt, language) }),
      properties: [
        ...inSeries,
        ['dct:issued', [time(frozenAt)]],
        ['dcat:version', [{ value: String(number), datatype: null }]],
        ['dcat:prev', before ? [iri(`${home}/utgaver/${before.number}#datasett`)] : []],
      ],
    };
  });
  const whole: Resource = {
    iri: series,
    types: ['dcat:DatasetSeries'],
    properties: [
      ['dct:title', [{ text: word('series', { title }), language }]],
      ['dct:description', [{ text: word('aboutSeries', {}), language }]],
      ...shared(plan, context),
      ['dct:modified', [time(plan.modified)]],
    ],
  };
  return [...(editions.length > 0 ? [whole] : []), ...[draft, ...frozen].flatMap((version) => dataset(version, plan, context))];
}

function dataset({ address, title, about, properties }: Version, plan: CataloguedPlan, context: DatasetContext): readonly Resource[] {
  const { language } = plan;
  const files = publicationFormats.map((format) => distribution(`${address}/filer/${format}`, title, format, plan, context));
  const itself: Resource = {
    iri: `${address}#datasett`,
    types: ['dcat:Dataset'],
    properties: [
      ['dct:title', [{ text: title, language }]],
      ['dct:description', [{ text: about, language }]],
      ...shared(plan, context),
      ['dcat:keyword', words.keywords[language].split('|').map((text) => ({ text, language }))],
      ['dct:accessRights', [iri(codes.isPublic)]],
      ['dct:language', [iri(languageCodes[language])]],
      ['dct:identifier', [{ value: address, datatype: null }]],
      ['dcat:landingPage', [iri(address)]],
      ...properties,
      ['dcat:distribution', files.map((file) => iri(file.iri))],
    ],
  };
  return [itself, ...files];
}

function shared({ years }: CataloguedPlan, { publisher, contact }: DatasetContext): Resource['properties'] {
  const period: Term = {
    node: {
      types: ['dct:PeriodOfTime'],
      properties: [
        ['dcat:startDate', [time(`${Math.min(...years)}-01-01`)]],
        ['dcat:endDate', [time(`${Math.max(...years)}-12-31`)]],
      ],
    },
  };
  return [
    ['dct:publisher', [publisher]],
    ['dcat:contactPoint', [contact]],
    ['dcat:theme', [iri(codes.health), iri(codes.government)]],
    ['dct:spatial', [iri(codes.norway)]],
    ['dct:temporal', years.length > 0 ? [period] : []],
  ];
}

function distribution(
  address: string,
  title: string,
  format: PublicationFormat,
  { language }: CataloguedPlan,
  { license }: DatasetContext,
): Resource {
  const text = formatMessage(words.file[language], { title, format: format.toUpperCase() }, language);
  return {
    iri: `${address}#fil`,
    types: ['dcat:Distribution'],
    properties: [
      ['dct:title', [{ text, language }]],
      ['dcat:accessURL', [iri(address)]],
      ['dcat:downloadURL', [iri(address)]],
      ['dct:format', [iri(fileTypeCode(format))]],
      ['dcat:mediaType', [iri(mediaTypeCode(format))]],
      ['dct:license', [license]],
      ['dct:language', [iri(languageCodes[language])]],
    ],
  };
}

import { languages } from '#shared/language.ts';
import { datasetsOf, type CataloguedPlan } from './datasets.ts';
import { catalogueWords as words } from './messages.ts';
import { iri, time, type Resource, type Term } from './rdf.ts';
import { codes, languageCodes, licenseCodes } from './vocabulary.ts';
import type { FeedOptions } from '../feeds/feed-options.ts';

/** `base` is where the installation is reached. */
export type CatalogueInput = Readonly<{ base: string; plans: readonly CataloguedPlan[] }> & Pick<FeedOptions, 'license' | 'contact'>;

/**
 * The open data as DCAT-AP-NO 3: the catalogue, a dataset for each plan as it is now and for each edition, in a series
 * where it has editions, their files, and the interface for programs. What is not known (an organisation number) is left out.
 */
export function catalogue({ base, plans, license, contact }: CatalogueInput): readonly Resource[] {
  const partnerships = [...new Map(plans.map(({ partnership }) => [partnership.slug, partnership])).values()];
  const [only, second] = partnerships;
  const agents = partnerships.map(({ slug, name }) => agent(`${base}/katalog#${slug}`, name));
  const names = partnerships.map(({ name }) => name).join(', ');
  const keeper = only && !second ? agents[0] : agent(`${base}/katalog#utgiver`, names === '' ? 'Målbilde' : names);
  const publisher = keeper?.iri ?? '';
  const contactOf = (name: string): Term => contactPoint(name, contact, base);
  const keeperContact = contactOf(names === '' ? 'Målbilde' : names);
  const datasets = plans.flatMap((plan) =>
    datasetsOf(plan, {
      base,
      license: iri(licenseCodes[license]),
      publisher: iri(`${base}/katalog#${plan.partnership.slug}`),
      contact: contactOf(plan.partnership.name),
    }),
  );
  const listed = datasets.filter(({ types }) => !types.includes('dcat:Distribution'));
  const modified = plans
    .map(({ modified: at }) => at)
    .toSorted()
    .at(-1);
  const head: Resource = {
    iri: `${base}/katalog`,
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', inEvery('catalogue')],
      ['dct:description', inEvery('aboutCatalogue')],
      ['dct:publisher', [iri(publisher)]],
      ['dcat:contactPoint', [keeperContact]],
      ['foaf:homepage', [iri(`${base}/`)]],
      ['dct:language', [...new Set(plans.map(({ language }) => languageCodes[language]))].map(iri)],
      ['dct:license', [iri(licenseCodes[license])]],
      ['dct:spatial', [iri(codes.norway)]],
      ['dcat:themeTaxonomy', [iri(codes.themes)]],
      ['dct:modified', modified === undefined ? [] : [time(modified)]],
      ['dcat:dataset', listed.map((dataset) => iri(dataset.iri))],
      ['dcat:service', [iri(`${base}/api/v1`)]],
    ],
  };
  const service: Resource = {
    iri: `${base}/api/v1`,
    types: ['dcat:DataService'],
    properties: [
      ['dct:title', inEvery('service')],
      ['dct:publisher', [iri(publisher)]],
      ['dcat:contactPoint', [keeperContact]],
      ['dcat:endpointURL', [iri(`${base}/api/v1`)]],
      ['dcat:endpointDescription', [iri(`${base}/api/v1/openapi.json`)]],
      ['dct:license', [iri(licenseCodes[license])]],
      ['dct:accessRights', [iri(codes.isPublic)]],
      ['dcat:servesDataset', listed.filter(({ types }) => types.includes('dcat:Dataset')).map((dataset) => iri(dataset.iri))],
    ],
  };
  const keepers = keeper && !agents.includes(keeper) ? [keeper] : [];
  return [head, service, ...agents, ...keepers, ...datasets];
}

function agent(address: string, name: string): Resource {
  return { iri: address, types: ['foaf:Agent'], properties: [['foaf:name', [{ value: name, datatype: null }]]] };
}

/** The contact that is configured, else the page about the installation: the profile wants one. */
function contactPoint(name: string, contact: string | null, base: string): Term {
  const isMail = contact !== null && !/^https?:/.test(contact);
  return {
    node: {
      types: ['vcard:Organization'],
      properties: [
        ['vcard:fn', [{ value: name, datatype: null }]],
        isMail ? ['vcard:hasEmail', [iri(`mailto:${contact}`)]] : ['vcard:hasURL', [iri(contact ?? `${base}/om`)]],
      ],
    },
  };
}

function inEvery(name: 'catalogue' | 'aboutCatalogue' | 'service'): readonly Term[] {
  return languages.map((language) => ({ text: words[name][language], language }));
}

import { SaxesParser } from 'saxes';

type Element = {
  readonly name: string;
  readonly namespace: string;
  readonly type: string | null;
  readonly children: Element[];
  text: string;
};

const arkivmelding = 'http://www.arkivverket.no/standarder/noark5/arkivmelding/v2';
const metadata = 'http://www.arkivverket.no/standarder/noark5/metadatakatalog/v2';
const structure = 'http://www.arkivverket.no/standarder/noark5/arkivstruktur';

/**
 * The elements of arkivmelding.xsd (namespace …/arkivmelding/v2) in their order, restated: '!' is asked for, '*' may come
 * several times. The types of saksmappe and journalpost follow those of mappe and registrering.
 */
const orders: Readonly<Record<string, string>> = {
  arkivmelding: 'system! meldingId! tidspunkt! antallFiler! mappe*',
  saksmappe:
    'systemID mappeID referanseForeldermappe tittel! offentligTittel beskrivelse noekkelord* dokumentmedium oppbevaringssted* opprettetDato ' +
    'opprettetAv avsluttetDato avsluttetAv arkivdel virksomhetsspesifikkeMetadata part* kryssreferanse* merknad* skjerming gradering ' +
    'klassifikasjon* referanseEksternNoekkel registrering* mappetype saksaar sakssekvensnummer saksdato administrativEnhet saksansvarlig ' +
    'journalenhet saksstatus utlaantDato utlaantTil',
  journalpost:
    'systemID opprettetDato opprettetAv arkivertDato arkivertAv referanseForelderMappe part* skjerming gradering dokumentbeskrivelse* ' +
    'registreringsID tittel! offentligTittel beskrivelse noekkelord* forfatter* dokumentmedium oppbevaringssted* ' +
    'virksomhetsspesifikkeMetadata merknad* kryssreferanse* korrespondansepart* klassifikasjon* referanseEksternNoekkel! journalaar ' +
    'journalsekvensnummer journalpostnummer journalposttype! journalstatus! journaldato dokumentetsDato mottattDato sendtDato forfallsdato ' +
    'offentlighetsvurdertDato antallVedlegg utlaantDato utlaantTil journalenhet',
  dokumentbeskrivelse:
    'systemID dokumenttype! dokumentstatus! tittel! beskrivelse forfatter* opprettetDato opprettetAv dokumentmedium oppbevaringssted arkivdel ' +
    'tilknyttetRegistreringSom! dokumentnummer tilknyttetDato tilknyttetAv part* merknad* skjerming gradering dokumentobjekt*',
  dokumentobjekt:
    'systemID versjonsnummer! variantformat! format! formatDetaljer mimeType opprettetDato opprettetAv filnavn! referanseDokumentfil! ' +
    'sjekksum sjekksumAlgoritme filstoerrelse',
  part: 'partID partNavn! partRolle organisasjonID',
  korrespondansepart: 'systemID korrespondanseparttype! korrespondansepartNavn!',
  skjerming: 'tilgangsrestriksjon! skjermingshjemmel! skjermingMetadata!* skjermingDokument skjermingsvarighet skjermingOpphoererDato',
  referanseEksternNoekkel: 'fagsystem! noekkel!',
};

const coded = new Set(
  'dokumenttype dokumentstatus tilknyttetRegistreringSom variantformat format partRolle korrespondanseparttype tilgangsrestriksjon skjermingMetadata skjermingDokument journalposttype journalstatus saksstatus'.split(
    ' ',
  ),
);

const values: Readonly<Record<string, RegExp>> = {
  tidspunkt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  sendtDato: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  saksdato: /^\d{4}-\d\d-\d\d$/,
  dokumentetsDato: /^\d{4}-\d\d-\d\d$/,
  saksaar: /^\d{4}$/,
  sakssekvensnummer: /^\d+$/,
  antallFiler: /^\d+$/,
  antallVedlegg: /^\d+$/,
  versjonsnummer: /^\d+$/,
  dokumentnummer: /^\d+$/,
  filstoerrelse: /^\d+$/,
  sjekksum: /^[0-9a-f]{64}$/,
};

/** Everything in which an arkivmelding is not as the schema asks for; throws where it is not well-formed XML. */
export function arkivmeldingFaults(xml: string): readonly string[] {
  const root = parse(xml);
  if (root.name !== 'arkivmelding' || root.namespace !== arkivmelding) return [`the root is ${root.namespace} ${root.name}`];
  return faultsOf(root, 'arkivmelding');
}

function faultsOf(element: Element, path: string): readonly string[] {
  const { name, namespace } = element;
  if (coded.has(name)) return codeFaults(element, path);
  if (name === 'virksomhetsspesifikkeMetadata') return [];
  const kind = { mappe: 'saksmappe', registrering: 'journalpost' }[name] ?? name;
  const wrongType = kind !== name && element.type !== kind ? [`${path} is of type ${element.type} and not ${kind}`] : [];
  const order = orders[kind];
  if (order === undefined) return [...wrongType, ...valueFaults(element, path)];
  const wanted = ['skjerming', 'referanseEksternNoekkel'].includes(name) ? structure : arkivmelding;
  const strange = element.children
    .filter((child) => child.namespace !== wanted)
    .map((child) => `${path}/${child.name} stands in ${child.namespace}`);
  const outside = namespace === arkivmelding ? [] : [`${path} stands in ${namespace}`];
  const below = element.children.flatMap((child) => faultsOf(child, `${path}/${child.name}`));
  return [...wrongType, ...outside, ...strange, ...orderFaults(element, order, path), ...below];
}

function orderFaults({ children }: Element, order: string, path: string): readonly string[] {
  const allowed = order
    .split(' ')
    .map((word) => ({ name: word.replaceAll(/[!*]/g, ''), isAsked: word.includes('!'), isMany: word.includes('*') }));
  const places = children.map(({ name }) => allowed.findIndex((one) => one.name === name));
  const unknown = children.flatMap(({ name }, at) => (places[at] === -1 ? [`${path} has ${name}, which the schema does not know`] : []));
  const late = children.flatMap(({ name }, at) =>
    at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0) ? [`${path}/${name} comes too late`] : [],
  );
  const counts = allowed.flatMap(({ name, isAsked, isMany }) => {
    const count = children.filter((child) => child.name === name).length;
    if (count === 0 && isAsked) return [`${path} lacks ${name}`];
    return count > 1 && !isMany ? [`${path} has ${name} ${count} times`] : [];
  });
  return [...unknown, ...late, ...counts];
}

function codeFaults({ children }: Element, path: string): readonly string[] {
  const found = children.map(({ name, namespace, text }) => `${namespace === metadata ? '' : '?'}${name}${text === '' ? ' (empty)' : ''}`);
  return found.join() === 'kode,beskrivelse' ? [] : [`${path} is no code: ${found.join()}`];
}

function valueFaults({ name, text, children }: Element, path: string): readonly string[] {
  if (children.length > 0) return [`${path} has elements inside`];
  if (text === '') return [`${path} is empty`];
  const pattern = values[name];
  return pattern && !pattern.test(text) ? [`${path} is "${text}"`] : [];
}

function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const type = attributes['xsi:type'];
    const element: Element = { name: local, namespace: uri, type: type?.value ?? null, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text = `${element.text}${text}`.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('there is no element');
  return root;
}

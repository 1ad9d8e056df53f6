import type { Language } from '#shared/language.ts';

type Told = Readonly<{ title: string; internal: boolean; documents: number; now: string }>;

const texts: Readonly<Record<Language, (told: Told) => readonly string[]>> = {
  nb: ({ title, internal, documents, now }) => [
    title,
    '',
    internal
      ? 'Pakken er for dem som kan lese det som er unntatt offentlighet. Den skal ikke legges ut.'
      : 'Pakken holder bare det alle kan lese. Det som er unntatt offentlighet, er nevnt med paragraf og er ellers utelatt.',
    `Den ble laget ${now} (UTC) og har ${documents} dokumentfiler.`,
    '',
    'dokumenter/         innkalling, saksliste, protokoll og saksframlegg, slik Målbilde skrev dem: PDF/A-2a',
    'sakspapirer/        sakspapirene slik de ble lagt inn, i sine egne formater',
    'arkivmelding.xml    metadata med navn fra Noark 5, i rekkefølgen til arkivmelding v2',
    'metadata.json       det samme som JSON',
    'sjekksummer.sha256  SHA-256 av hver fil; «sha256sum -c sjekksummer.sha256» går over dem',
    '',
    'Målbilde er ikke et arkiv. Hver part journalfører pakken i sitt eget arkiv, og setter journalnummer, journaldato,',
    'klassering og kassasjon selv: det Målbilde ikke har, står ikke i metadataene. Hva hvert felt er laget av, står i',
    'docs/archive-mapping.md i Målbilde.',
  ],
  nn: ({ title, internal, documents, now }) => [
    title,
    '',
    internal
      ? 'Pakka er for dei som kan lese det som er unnateke offentlegheit. Ho skal ikkje leggjast ut.'
      : 'Pakka held berre det alle kan lese. Det som er unnateke offentlegheit, er nemnt med paragraf og er elles utelate.',
    `Ho vart laga ${now} (UTC) og har ${documents} dokumentfiler.`,
    '',
    'dokumenter/         innkalling, saksliste, protokoll og saksframlegg, slik Målbilde skreiv dei: PDF/A-2a',
    'sakspapirer/        sakspapira slik dei vart lagde inn, i sine eigne format',
    'arkivmelding.xml    metadata med namn frå Noark 5, i rekkjefølgja til arkivmelding v2',
    'metadata.json       det same som JSON',
    'sjekksummer.sha256  SHA-256 av kvar fil; «sha256sum -c sjekksummer.sha256» går over dei',
    '',
    'Målbilde er ikkje eit arkiv. Kvar part journalfører pakka i sitt eige arkiv, og set journalnummer, journaldato,',
    'klassering og kassasjon sjølv: det Målbilde ikkje har, står ikkje i metadataa. Kva kvart felt er laga av, står i',
    'docs/archive-mapping.md i Målbilde.',
  ],
  en: ({ title, internal, documents, now }) => [
    title,
    '',
    internal
      ? 'The package is for those who may read what is exempt from public access. It is not to be published.'
      : 'The package holds only what everybody may read. What is exempt is named with its paragraph and otherwise left out.',
    `It was made ${now} (UTC) and has ${documents} document files.`,
    '',
    'dokumenter/         notice, agenda, minutes and case texts as Målbilde wrote them: PDF/A-2a',
    'sakspapirer/        the papers as they were handed in, in their own formats',
    'arkivmelding.xml    metadata by the names of Noark 5, in the order of arkivmelding v2',
    'metadata.json       the same as JSON',
    'sjekksummer.sha256  SHA-256 of every file; “sha256sum -c sjekksummer.sha256” goes over them',
    '',
    'Målbilde is no archive. Each party journals the package in its own, and sets journal number, journal date,',
    'classification and disposal itself: what Målbilde does not have is not in the metadata. What each field is made of',
    'is told in docs/archive-mapping.md of Målbilde.',
  ],
};

/** What stands in the package, for whoever opens it, in the language of the forum. */
export function readmeText(language: Language, told: Told): string {
  return `${texts[language](told).join('\n')}\n`;
}

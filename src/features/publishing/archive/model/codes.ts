import type { Kode, Skjerming } from './noark.ts';

const code = (kode: string, beskrivelse: string): Kode => ({ kode, beskrivelse });

/** Values of Noark 5's code lists (metadata catalogue M052–M087, M217, M500–M503, M700), and where it has none (M083, M303) our own. */
export const codes = {
  internalDocument: code('X', 'Organinternt dokument uten oppfølging'),
  caseDocument: code('S', 'Saksframlegg'),
  finished: code('F', 'Ferdigstilt fra saksbehandler'),
  documentFinished: code('F', 'Dokumentet er ferdigstilt'),
  documentUnderWay: code('B', 'Dokumentet er under redigering'),
  main: code('H', 'Hoveddokument'),
  attachment: code('V', 'Vedlegg'),
  archiveFormat: code('A', 'Arkivformat'),
  productionFormat: code('P', 'Produksjonsformat'),
  publicFormat: code('O', 'Dokument hvor deler av innholdet er skjermet'),
  sender: code('IA', 'Intern avsender'),
  receiver: code('IM', 'Intern mottaker'),
  caseOpen: code('B', 'Under behandling'),
  caseClosed: code('A', 'Avsluttet'),
  participant: code('DELT', 'Deltaker'),
  notice: code('INNKALLING', 'Innkalling'),
  agenda: code('SAKSLISTE', 'Saksliste'),
  minutes: code('PROTOKOLL', 'Protokoll'),
  caseText: code('SAKSFRAMLEGG', 'Saksframlegg'),
  paper: code('SAKSPAPIR', 'Sakspapir'),
  /** by its number in PRONOM */
  pdfA: code('fmt/476', 'PDF/A-2a'),
} as const;

const withheld = code('U', 'Unntatt offentlighet');
const titles = {
  folder: code('TMO', 'Skjerming tittel mappe - utvalgte ord'),
  record: code('TRO', 'Skjerming tittel registrering - utvalgte ord'),
} as const;
const documents = { whole: code('H', 'Skjerming av hele dokumentet'), parts: code('D', 'Skjerming av deler av dokumentet') } as const;

/** That something is withheld by a paragraph of offentleglova; null for what is open. `of` says what its title belongs to. */
export function screening(withheldBy: string | null, of: keyof typeof titles, document: keyof typeof documents | null): Skjerming | null {
  if (withheldBy === null) return null;
  return {
    tilgangsrestriksjon: withheld,
    skjermingshjemmel: `Offl. ${withheldBy}`,
    skjermingMetadata: titles[of],
    skjermingDokument: document === null ? null : documents[document],
  };
}

/** A value of one of Noark 5's code lists. */
export type Kode = Readonly<{ kode: string; beskrivelse: string }>;

/*
 * The parts of Noark 5 (5.0) that a meeting has values for, by the names of the standard and in the order of arkivmelding.xsd
 * (namespace …/noark5/arkivmelding/v2): the order of the fields here is the order in the file. What is null or empty is
 * left out. docs/archive-mapping.md says what each is made of.
 */

export type Skjerming = Readonly<{
  tilgangsrestriksjon: Kode;
  skjermingshjemmel: string;
  skjermingMetadata: Kode;
  skjermingDokument: Kode | null;
}>;

export type EksternNoekkel = Readonly<{ fagsystem: string; noekkel: string }>;

/** `sjekksum` is of the file's bytes, hexadecimal; `referanseDokumentfil` is the path inside the package. */
export type Dokumentobjekt = Readonly<{
  versjonsnummer: number;
  variantformat: Kode;
  format: Kode;
  mimeType: string;
  filnavn: string;
  referanseDokumentfil: string;
  sjekksum: string;
  sjekksumAlgoritme: 'SHA-256';
  filstoerrelse: number;
}>;

export type Dokumentbeskrivelse = Readonly<{
  dokumenttype: Kode;
  dokumentstatus: Kode;
  tittel: string;
  tilknyttetRegistreringSom: Kode;
  dokumentnummer: number;
  skjerming: Skjerming | null;
  dokumentobjekt: readonly Dokumentobjekt[];
}>;

export type Korrespondansepart = Readonly<{ korrespondanseparttype: Kode; korrespondansepartNavn: string }>;

/** Dates are yyyy-mm-dd, times ISO in UTC. */
export type Journalpost = Readonly<{
  skjerming: Skjerming | null;
  dokumentbeskrivelse: readonly Dokumentbeskrivelse[];
  tittel: string;
  offentligTittel: string;
  korrespondansepart: readonly Korrespondansepart[];
  referanseEksternNoekkel: EksternNoekkel;
  journalposttype: Kode;
  journalstatus: Kode;
  dokumentetsDato: string | null;
  sendtDato: string | null;
  antallVedlegg: number;
}>;

export type Part = Readonly<{ partNavn: string; partRolle: Kode }>;

/** The number of a case in the archive of one of the parties. */
export type Arkivreferanse = Readonly<{ part: string; referanse: string }>;

export type Saksmappe = Readonly<{
  mappeID: string | null;
  tittel: string;
  offentligTittel: string;
  virksomhetsspesifikkeMetadata: Readonly<{ arkivreferanse: readonly Arkivreferanse[] }> | null;
  part: readonly Part[];
  skjerming: Skjerming | null;
  referanseEksternNoekkel: EksternNoekkel;
  registrering: readonly Journalpost[];
  saksaar: number | null;
  sakssekvensnummer: number | null;
  saksdato: string | null;
  administrativEnhet: string;
  saksstatus: Kode | null;
}>;

/** One package: the meeting and, beside it, each case that it treated. `antallFiler` counts the documents, not this file. */
export type Arkivmelding = Readonly<{
  system: string;
  meldingId: string;
  tidspunkt: string;
  antallFiler: number;
  mappe: readonly Saksmappe[];
}>;

import { codes, screening } from './codes.ts';
import type { PackedDocument, PackedFile, PackedPaper } from './archive-input.ts';
import type { Dokumentbeskrivelse, Dokumentobjekt, Kode, Skjerming } from './noark.ts';

type Described = Readonly<{ type: Kode; isFinished: boolean; skjerming: Skjerming | null }>;

/** A document of ours as the main document of its record. */
export function mainDocument({ title, files }: PackedDocument, { type, isFinished, skjerming }: Described): Dokumentbeskrivelse {
  return {
    dokumenttype: type,
    dokumentstatus: isFinished ? codes.documentFinished : codes.documentUnderWay,
    tittel: title,
    tilknyttetRegistreringSom: codes.main,
    dokumentnummer: 1,
    skjerming,
    dokumentobjekt: files.map(({ variant, file }) =>
      fileObject(file, variant === 'whole' ? codes.archiveFormat : codes.publicFormat, codes.pdfA),
    ),
  };
}

/** A paper as it was handed in, as an attachment. */
export function attachment({ title, withheldBy, file }: PackedPaper, number: number): Dokumentbeskrivelse {
  return {
    dokumenttype: codes.paper,
    dokumentstatus: codes.documentFinished,
    tittel: title,
    tilknyttetRegistreringSom: codes.attachment,
    dokumentnummer: number,
    skjerming: screening(withheldBy, 'record', 'whole'),
    dokumentobjekt: [fileObject(file, codes.productionFormat, formatOf(file))],
  };
}

function fileObject({ path, fileName, mediaType, size, sha256 }: PackedFile, variantformat: Kode, format: Kode): Dokumentobjekt {
  return {
    versjonsnummer: 1,
    variantformat,
    format,
    mimeType: mediaType,
    filnavn: fileName,
    referanseDokumentfil: path,
    sjekksum: sha256,
    sjekksumAlgoritme: 'SHA-256',
    filstoerrelse: size,
  };
}

/** What the file's name says it is: nobody has looked into it as an archive would. */
function formatOf({ path, mediaType }: PackedFile): Kode {
  return { kode: path.split('.').at(-1) ?? '', beskrivelse: mediaType };
}

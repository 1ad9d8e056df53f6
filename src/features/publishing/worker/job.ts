import type { ErrorParams } from '#shared/errors/app-error.ts';
import type { ErrorCode } from '#shared/errors/registry.ts';
import type { MeetingDocument } from '../meeting-documents/model/meeting-document.ts';
import type { MeetingFormat } from '../meeting-documents/model/meeting-format.ts';
import type { PublicationFormat } from '../model/format.ts';
import type { Publication } from '../model/publication.ts';

/** What the writing process is asked for: a whole file of a plan or of a meeting, or pictures of the first pages. */
export type Job =
  | Readonly<{ kind: 'file'; format: PublicationFormat; publication: Publication }>
  | Readonly<{ kind: 'meeting'; format: MeetingFormat; document: MeetingDocument }>
  | Readonly<{ kind: 'preview'; publication: Publication; pages: number }>;

/** `svg` is one picture for each page asked for; `count` is how many pages there are in all. */
export type Preview = Readonly<{ count: number; svg: readonly string[] }>;

export type JobResult<J extends Job = Job> = J extends { kind: 'preview' } ? Preview : Uint8Array;

/** `refused` is an expected failure; `isMissing` where Typst does not exist for this machine. */
export type WorkerAnswer =
  | Readonly<{ ready: true }>
  | Readonly<{ result: Uint8Array | Preview }>
  | Readonly<{ refused: ErrorCode; params: ErrorParams }>
  | Readonly<{ failure: string; isMissing: boolean }>;

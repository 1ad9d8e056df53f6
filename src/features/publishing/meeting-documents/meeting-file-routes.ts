import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { sendFile } from '../routes/send-file.ts';
import { makeMeetingFile } from './make-meeting-file.ts';
import type { DocumentKind } from './model/meeting-document.ts';
import { meetingFormats } from './model/meeting-format.ts';

type Asked = { Params: { meeting: string; file: string }; Querystring: { intern?: unknown } };

const kinds: Readonly<Record<string, DocumentKind>> = { innkalling: 'notice', saksliste: 'agenda', protokoll: 'minutes' };

/**
 * GET /moter/{meeting}/filer/{file}: innkalling, saksliste or protokoll, as .pdf or .docx: what everybody may read.
 * `?intern=1` is the copy with what is withheld, for those who may read it.
 */
export function answerMeetingFiles(
  app: FastifyInstance,
  deps: PublishingDeps,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
): void {
  app.get<Asked>('/moter/:meeting/filer/:file', async (request, reply) => {
    const [name = '', extension, ...more] = request.params.file.split('.');
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    const format = meetingFormats.find((known) => known === extension);
    if (!kind || !format || more.length > 0) throw new AppError('not_found');
    const input = { meeting: readMeetingId(request.params.meeting), kind, format, internal: isInternal(request.query) };
    return sendFile(request, reply, await makeMeetingFile(deps, await viewerOf(request), input), false);
  });
}

/** Throws meeting_not_found for what is no number. */
export function readMeetingId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('meeting_not_found');
  return Number(text);
}

export function isInternal({ intern }: Readonly<{ intern?: unknown }>): boolean {
  return intern === '1';
}

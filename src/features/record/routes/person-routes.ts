import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { readVisitor } from '#web/server/visitor.ts';
import { personHtml } from '../model/person-html.ts';
import { exportPerson } from '../person/export-person.ts';

type ViewerOf = (request: FastifyRequest) => Promise<Viewer>;
type Person = { Params: { person: string } };

/** What is held about a person as a file, at /personer/:person/opplysninger.json and .html. */
export function personRoutes(app: FastifyInstance, deps: Deps, viewerOf: ViewerOf): void {
  const headers = (name: string) => ({
    'content-disposition': contentDisposition(name),
    'cache-control': 'private, no-store',
    vary: 'Cookie',
  });
  app.get<Person>('/personer/:person/opplysninger.json', async (request, reply) => {
    const data = await exportPerson(deps, await viewerOf(request), Number(request.params.person));
    return reply
      .headers(headers('opplysninger.json'))
      .type('application/json; charset=utf-8')
      .send(`${JSON.stringify(data, null, 2)}\n`);
  });
  app.get<Person>('/personer/:person/opplysninger.html', async (request, reply) => {
    const data = await exportPerson(deps, await viewerOf(request), Number(request.params.person));
    const page = personHtml(data, readVisitor(request.headers).language);
    return reply.headers(headers('opplysninger.html')).type('text/html; charset=utf-8').send(page);
  });
}

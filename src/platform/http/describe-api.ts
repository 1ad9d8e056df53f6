import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { tidyDescription } from './tidy-description.ts';

const address = '/api/v1/openapi.json';

export type ApiTag = Readonly<{ name: string; description: string }>;

/**
 * Collects every route under /api/v1 that is registered after this, and describes them at /api/v1/openapi.json in
 * OpenAPI 3.1: from the very schemas that check requests and answers.
 */
export async function describeApi(app: FastifyInstance, tags: readonly ApiTag[]): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Målbilde',
        version: '1',
        description:
          'Plans of a health partnership, as the viewer may see them in the web. Errors are problem details (RFC 9457). ' +
          'Changes of items and cells want If-Match with the ETag that was read. The guide: docs/guide/programmer.md.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This installation' }],
      tags: [...tags],
    },
    transform: (route) => {
      const described = jsonSchemaTransform(route);
      const isPart = route.url.startsWith('/api/v1/') && route.url !== address && route.schema !== undefined;
      return isPart ? described : { ...described, schema: { ...described.schema, hide: true } };
    },
    transformObject: (document) => tidyDescription(jsonSchemaTransformObject(document)),
  });
  let text: string | undefined;
  app.get(address, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text);
  });
}

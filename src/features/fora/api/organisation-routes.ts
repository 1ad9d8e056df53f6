import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listOrganisations, listParties, listPartnerships, listSectors, type Partnership } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import type { ApiContext } from './context.ts';
import { organisationsQuery, organisationsSchema } from './schemas/organisation.ts';

/** Who takes part in the partnerships. Which organisations there are is open to everybody. */
export function organisationRoutes({ deps }: ApiContext): FastifyPluginAsyncZod {
  async function organisationsOf({ id: partnershipId, slug: partnership }: Partnership) {
    const [organisations, parties, sectors] = await Promise.all([
      listOrganisations(deps.db, partnershipId),
      listParties(deps.db, partnershipId),
      listSectors(deps.db, partnershipId),
    ]);
    return organisations.map(({ id, slug, name, shortName, kind, partyId, parentId, sectorIds }) => {
      const party = parties.find((one) => one.id === partyId);
      return {
        id,
        slug,
        partnership,
        name,
        shortName,
        kind,
        party: party ? { id: party.id, name: party.name } : null,
        parent: organisations.find((one) => one.id === parentId)?.name ?? null,
        sectors: sectors.filter((sector) => sectorIds.includes(sector.id)).map((sector) => sector.name),
      };
    });
  }

  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/organisations',
      schema: {
        operationId: 'listOrganisations',
        tags: ['fora'],
        summary: 'List municipalities, districts, hospitals and others that take part',
        querystring: organisationsQuery,
        response: { 200: organisationsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, kind, ...paging } = request.query;
        const partnerships = (await listPartnerships(deps.db)).filter(({ slug }) => partnership === undefined || slug === partnership);
        const all = (await Promise.all(partnerships.map(organisationsOf))).flat().filter((one) => kind === undefined || one.kind === kind);
        linkPages(request, reply, paging, all.length);
        return { total: all.length, organisations: all.slice(paging.offset, paging.offset + paging.limit) };
      },
    });
  };
}

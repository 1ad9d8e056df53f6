import { data } from 'react-router';
import { listForumRows } from '#features/fora/index.ts';
import { listSectors } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { endOtherSessions, endOwnSession, listSessions, makeProgram } from '../index.ts';
import { go } from './go.server.ts';

/** Who I am here, where I am signed in, and the programs that act as me. */
export const loader = page(async ({ deps, viewer, session, partnershipId, language }) => {
  if (viewer.accountId === null) return { me: null, isDemo: deps.signIn === undefined };
  const sessions = await listSessions(deps, viewer, session?.word ?? null);
  const providers = new Map((deps.signIn?.providers ?? []).map(({ id, name }) => [id, name[language]]));
  const { posts, sectors } = await placesOf({ deps, viewer }, partnershipId);
  return {
    isDemo: false,
    me: {
      name: viewer.name,
      role: viewer.role,
      contactId: viewer.contactId,
      posts,
      sectors,
      sessions: sessions.map((entry) => ({ ...entry, provider: entry.provider === null ? null : (providers.get(entry.provider) ?? null) })),
    },
  };
});

/** The names of the fora and sectors that one's access speaks of. */
async function placesOf({ deps, viewer }: Pick<PageArgs, 'deps' | 'viewer'>, partnershipId: number | null) {
  if (partnershipId === null) return { posts: [], sectors: [] };
  const [fora, sectors] = await Promise.all([
    viewer.posts.length === 0 ? [] : listForumRows(deps.db, partnershipId),
    viewer.sectorIds.length === 0 ? [] : listSectors(deps.db, partnershipId),
  ]);
  return {
    posts: viewer.posts.flatMap(({ forumId, as }) => fora.filter(({ id }) => id === forumId).map(({ slug, name }) => ({ slug, name, as }))),
    sectors: sectors.filter(({ id }) => viewer.sectorIds.includes(id)).map(({ name }) => name),
  };
}

/** A new program is answered with its word, which no later page shows; all else leads back. */
export const action = page(async (args) => {
  const { deps, viewer, session, request } = args;
  const form = await readForm(request);
  const field = (name: string): string => formText(form, name) ?? '';
  try {
    // A program may not let others in, nor throw its owner out.
    if (session === null || session.kind !== 'browser') throw new AppError('not_signed_in');
    if (field('act') === 'program') {
      const { word } = await makeProgram(deps, viewer, { name: field('name'), days: field('days') });
      return { message: null, made: { name: field('name'), word } };
    }
    if (field('act') === 'end') await endOwnSession(deps, viewer, Number(field('session')));
    else if (field('act') === 'others') await endOtherSessions(deps, viewer, session.word);
    else throw new AppError('invalid_input', { detail: 'act' });
    return go('/min-side?lagret=1', [], 303);
  } catch (error) {
    const { status, message } = errorInfo(error, args);
    return data({ message, made: null }, { status });
  }
});

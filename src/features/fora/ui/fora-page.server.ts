import { data, redirect } from 'react-router';
import { addForum, keepsFora, listFora, listLevels, listNotices } from '../index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { listSectors } from '#features/people/index.ts';
import { filterFora, foraFilterOf } from '../model/filter-fora.ts';
import { readForumFields } from './edit/read-forum-fields.server.ts';
import { writtenFields } from './edit/written-fields.server.ts';

/** The fora of the chosen partnership; `partnership` is null where the installation has none yet. */
export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  const filter = foraFilterOf(url.searchParams);
  if (!chosen)
    return { partnership: null, partnerships: [], all: [], shown: [], filter, notices: [], levels: [], sectors: [], keeps: false };
  const { partnership } = chosen;
  const keeps = keepsFora(viewer);
  const [all, notices, levels, sectors] = await Promise.all([
    listFora(deps, viewer, partnership.id),
    listNotices(deps, viewer, partnership.id),
    keeps ? listLevels(deps.db, partnership.id) : [],
    keeps ? listSectors(deps.db, partnership.id) : [],
  ]);
  const { slug, name, language } = partnership;
  return {
    partnership: { slug, name, language },
    partnerships: chosen.all.map((one) => ({ slug: one.slug, name: one.name })),
    all,
    shown: filterFora(all, filter),
    filter,
    notices,
    levels,
    sectors: sectors.map((sector) => sector.name),
    keeps,
  };
});

/** Adds a forum and leads to it; a refusal is shown with what was written. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  try {
    const { slug } = await addForum(args.deps, args.viewer, { ...readForumFields(form), partnership: form.get('partnership') });
    return redirect(`/fora/${slug}`);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    return data({ message, written: writtenFields(form) }, { status });
  }
});

import { may } from '#features/people/index.ts';
import { formText } from '#web/parts/form-text.ts';
import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { addComment, editComment, listComments, removeComment } from '../index.ts';
import { listSuggested } from '../queries/list-suggested.ts';
import { commentedItem } from '../store/commented-item.ts';

const pageSize = 50;

export const loader = page(async ({ deps, viewer, params, url }) => {
  const item = await commentedItem(deps.db, viewer, params['plan'] ?? '', params['item'] ?? '');
  const at = Number(/^[1-9]\d{0,4}$/.exec(url.searchParams.get('side') ?? '')?.[0] ?? 1);
  const shown = await listComments(deps, viewer, { itemId: item.id, limit: pageSize, offset: (at - 1) * pageSize });
  const mayWrite = may(viewer, 'comment.write', item.about);
  return {
    item: { title: item.title, plan: item.plan, planTitle: item.planTitle, key: item.key },
    ...shown,
    page: at,
    pageSize,
    mayWrite,
    people: mayWrite ? await listSuggested(deps.db, item.id) : [],
  };
});

type Fields = Readonly<{ text: string; comment: number; version: number; mention: number | null }>;

export const action = performActs<Fields>(
  {
    add: async ({ deps, viewer, params, url }, { text, mention }) => {
      const mentions = mention === null ? [] : [mention];
      const { id } = await addComment(deps, viewer, { plan: params['plan'], item: params['item'], text, mentions });
      return `${url.pathname}?lagret=1#k${id}`;
    },
    edit: async ({ deps, viewer, url }, { comment, version, text }) => {
      const { id } = await editComment(deps, viewer, { comment, version, text });
      return `${url.pathname}?lagret=1#k${id}`;
    },
    remove: ({ deps, viewer }, { comment }) => removeComment(deps, viewer, { comment }),
  },
  (form) => ({
    text: formText(form, 'text') ?? '',
    comment: Number(formText(form, 'comment')),
    version: Number(formText(form, 'version')),
    mention: Number(formText(form, 'mention')) || null,
  }),
);

import type { FastifyRequest } from 'fastify';

/**
 * How often something may be asked for within `seconds`. Who is signed in has a budget of their own, which nobody else can
 * use up; all others share that of their address, which is wide: a whole hospital may stand behind one.
 */
export type RateBudget = Readonly<{
  name: string;
  seconds: number;
  perAccount: number;
  perAddress: number;
  matches: (asked: Readonly<{ method: string; path: string }>) => boolean;
}>;

const tenMinutes = 600;
const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** The first that matches counts; what none matches is not limited: pages are kept, and cheap. */
export const rateBudgets: readonly RateBudget[] = [
  { name: 'sign-in', seconds: tenMinutes, perAccount: 60, perAddress: 1000, matches: ({ path }) => /^\/(logg-inn|oppsett)\b/.test(path) },
  {
    name: 'answer',
    seconds: tenMinutes,
    perAccount: 600,
    perAddress: 3000,
    matches: ({ path }) => path.startsWith('/svar/') || path.startsWith('/avmeld/'),
  },
  {
    name: 'upload',
    seconds: tenMinutes,
    perAccount: 60,
    perAddress: 60,
    matches: ({ method, path }) => !isRead(method) && /^\/(innlesing|vedlegg|saker\/\d+\/vedlegg)\b/.test(path),
  },
  { name: 'write', seconds: tenMinutes, perAccount: 3000, perAddress: 1500, matches: ({ method }) => !isRead(method) },
  {
    name: 'search',
    seconds: tenMinutes,
    perAccount: 1500,
    perAddress: 6000,
    matches: ({ path }) => /^\/(sok|vedtak|api\/v1\/(search|decisions))(\.(csv|data))?$/.test(path),
  },
  {
    name: 'file',
    seconds: tenMinutes,
    perAccount: 600,
    perAddress: 3000,
    matches: ({ path }) => /\.(pdf|pptx|docx|xlsx|zip|csv|html|json)$/.test(path) && !path.startsWith('/assets/'),
  },
];

export function budgetOf(request: Pick<FastifyRequest, 'method' | 'url'>, budgets: readonly RateBudget[]): RateBudget | null {
  const asked = { method: request.method, path: request.url.split('?')[0] ?? '' };
  return budgets.find((budget) => budget.matches(asked)) ?? null;
}

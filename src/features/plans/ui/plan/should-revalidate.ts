import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** Filters, views and sorting work on the plan that is here already. */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isChange = formMethod !== undefined && formMethod !== 'GET';
  const samePlan = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return !isChange && samePlan ? false : defaultShouldRevalidate;
}

import { data, type RouterContextProvider } from 'react-router';
import { errorRegistry } from '#shared/errors/registry.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { isUnstorable } from '#platform/db/is-unstorable.ts';
import type { ErrorInfo } from '../error-info.ts';
import { getApp, type AppContext } from './app-context.ts';

type RouteArgs = Readonly<{
  request: Request;
  /** the address as a person has it: without what the router adds when it fetches data or sends a form in the background */
  url: Readonly<URL>;
  params: Readonly<Record<string, string | undefined>>;
  context: Readonly<RouterContextProvider>;
}>;

export type PageArgs = AppContext & Readonly<{ request: Request; url: URL; params: Readonly<Record<string, string>> }>;

/** A loader or action from what a page needs. An expected failure becomes the error page with its own status. */
export function page<T>(work: (args: PageArgs) => Promise<T> | T): (args: RouteArgs) => Promise<T> {
  return async ({ request, url, params, context }) => {
    const app = getApp(context);
    try {
      return await work({ ...app, request, url: new URL(url), params: given(params) });
    } catch (error) {
      if (error instanceof Response || isRouterData(error)) throw error;
      throw failure(error, app);
    }
  };
}

/** What the person is told about an expected failure, and its status; anything else is reported and told as a fault. */
export function errorInfo(error: unknown, app: AppContext): ErrorInfo {
  const expected = isUnstorable(error) ? new AppError('invalid_input', { detail: '?' }) : error;
  if (isAppError(expected)) {
    const { code, params } = expected;
    const { status, text } = errorRegistry[code];
    const deed = code === 'forbidden' && typeof params['deed'] === 'string' ? { deed: params['deed'] } : {};
    return { code, status, message: formatMessage(text[app.language], params, app.language), ...deed };
  }
  app.reportError(error);
  return { code: null, status: 500, message: null, requestId: app.requestId };
}

function failure(error: unknown, app: AppContext) {
  const info = errorInfo(error, app);
  return data(info, { status: info.status });
}

function given(params: RouteArgs['params']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function isRouterData(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit';
}

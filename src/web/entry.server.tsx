import { createRequestListener } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, RouterContextProvider, ServerRouter, type EntryContext } from 'react-router';
import { getApp, setApp } from './server/app-context.ts';
import { collect } from './server/collect.ts';
import { contentPolicy } from './server/content-policy.ts';

// src/web/server/register-web.ts takes these from the build, so that one copy of the router serves everything.
export { createRequestListener, RouterContextProvider, setApp };

/** A page as finished HTML: nothing is streamed, so that what the public reads can be kept. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { nonce, reportError, answer } = getApp(loadContext);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentPolicy(nonce));
  const html = await collect((sink, fail) => {
    const { pipe } = renderToPipeableStream(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, {
      nonce,
      // Large parts are written in their place, not moved there by a script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onAllReady: () => pipe(sink),
      onShellError: fail,
      onError: reportError,
    });
  });
  return answer(html, status, headers);
}

export function handleError(error: unknown, { context, request }: { context: RouterContextProvider; request: Request }): void {
  // What the router itself refuses (no such address, nothing to post to) is the asker's mistake, and no fault of ours.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) getApp(context).reportError(error);
}

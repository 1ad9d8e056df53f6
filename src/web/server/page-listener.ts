import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import type { AppContext } from './app-context.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** What src/web/entry.server.tsx gives beside its handler. */
type Entry = Readonly<{
  createRequestListener: (options: { build: ServerBuild; getLoadContext: () => RouterContextProvider }) => Listener;
  RouterContextProvider: new () => RouterContextProvider;
  setApp: (context: RouterContextProvider, app: AppContext) => void;
}>;

/** Writes the page of a request to its response, with what the page needs to know. */
export type PageListener = (app: AppContext, request: IncomingMessage, response: ServerResponse) => void;

/** The router of the build in `buildFolder` (what `react-router build` wrote). */
export async function openPages(buildFolder: string): Promise<PageListener> {
  const build = (await import(pathToFileURL(join(buildFolder, 'server/index.js')).href)) as ServerBuild;
  const { createRequestListener, RouterContextProvider: Provider, setApp } = build.entry.module as unknown as Entry;
  const current = new AsyncLocalStorage<AppContext>();
  const listener = createRequestListener({
    build,
    getLoadContext() {
      const app = current.getStore();
      if (!app) throw new Error('a page was asked for outside its request');
      const provider = new Provider();
      setApp(provider, app);
      return provider;
    },
  });
  return (app, request, response) => current.run(app, () => listener(request, response));
}

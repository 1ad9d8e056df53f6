import './styles/index.css';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from 'react-router';
import type { RootData } from './root-data.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { Shell } from './shell/shell.tsx';
import { LanguageProvider } from './text/language-context.ts';

export { loader } from './root.server.ts';

// Only a form that changes something can change what the shell shows.
export function shouldRevalidate({ formMethod }: { readonly formMethod?: string }): boolean {
  return formMethod !== undefined && formMethod !== 'GET';
}

const fallback: RootData = {
  language: 'nb',
  theme: 'auto',
  viewer: { role: 'public', name: null, contactId: null, accountId: null, posts: [], sectorIds: [] },
  standing: 'public',
  partnership: null,
};

export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<RootData>('root') ?? fallback;
  return (
    <html lang={data.language} data-color-scheme={data.theme} data-color={data.partnership?.accent ?? 'fjord'} data-size="sm">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={data.theme === 'auto' ? 'light dark' : data.theme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider value={data.language}>
          <Shell data={data}>{children}</Shell>
        </LanguageProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}

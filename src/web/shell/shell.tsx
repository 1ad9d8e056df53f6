import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { StatusSprite } from '../pictures/status-sprite.tsx';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';
import { Flash } from './flash.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { shellMessages } from './messages.ts';
import { Progress } from './progress.tsx';

export function Shell({ data, children }: { readonly data: RootData; readonly children: ReactNode }) {
  const t = useText();
  return (
    <>
      <SkipLink href="#innhold">{t(shellMessages.skip)}</SkipLink>
      <StatusSprite />
      <Header data={data} />
      <Progress />
      <main id="innhold" tabIndex={-1}>
        <Flash />
        {children}
      </main>
      <Footer />
    </>
  );
}

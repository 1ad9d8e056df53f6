import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#web/text/use-text.ts';
import { reviewMessages } from '../review-messages.ts';
import { PageSwitch } from './page-switch.tsx';
import { SliceSwitch } from './slice-switch.tsx';
import { SourceLines } from './source-lines.tsx';
import { SourcePicture } from './source-picture.tsx';
import { useFold } from './use-fold.ts';
import type { Source } from './use-source.ts';

const zooms = [1, 1.5, 2, 3] as const;

/** The page of the document beside what was read of it, with the place in question marked and brought into view. */
export function SourcePane({ source, pages }: { readonly source: Source; readonly pages: readonly number[] }) {
  const t = useText();
  const [zoom, setZoom] = useState(0);
  const pane = useRef<HTMLElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const { shown, place, loading, from } = source;
  const { open, toggle } = useFold(pane, from);
  useEffect(() => bringIntoView(region.current), [shown, place, zoom, open]);

  return (
    <section ref={pane} className="source" id="kilden" data-open={open} aria-labelledby="kilde-tittel">
      <div className="source-fold needs-script">
        <Button variant="secondary" data-size="sm" aria-expanded={open} onClick={toggle}>
          {t(reviewMessages.toggleSource)}
        </Button>
        {from && (
          <Button variant="tertiary" data-size="sm" onClick={() => goBack(from)}>
            {t(reviewMessages.backToWork)}
          </Button>
        )}
      </div>
      <div className="source-bar">
        <Heading level={2} data-size="2xs" id="kilde-tittel">
          {t(reviewMessages.source)}
        </Heading>
        {shown && <PageSwitch pages={pages} current={shown.page.number} show={source.show} />}
        {shown && shown.page.lines.length === 0 && (
          <div className="source-zoom needs-script">
            <Button variant="tertiary" data-size="sm" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              {t(reviewMessages.smaller)}
            </Button>
            <Button variant="tertiary" data-size="sm" disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
              {t(reviewMessages.larger)}
            </Button>
          </div>
        )}
      </div>
      {shown && (
        <>
          <SliceSwitch shown={shown} show={source.show} />
          <div
            ref={region}
            className="source-page"
            data-zoom={zoom}
            role="region"
            aria-label={t(reviewMessages.sourcePage, { n: shown.page.number, total: pages.length })}
            aria-busy={loading}
            tabIndex={0}
          >
            {shown.page.lines.length > 0 ? (
              <SourceLines lines={shown.page.lines} here={place.lines} />
            ) : (
              <SourcePicture shown={shown} here={place.page === shown.page.number ? place.box : undefined} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function goBack(link: HTMLElement): void {
  link.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
}

/** Scrolls inside the pane only: the question beside stays where it is. */
function bringIntoView(region: HTMLElement | null): void {
  const here = region?.querySelector('[data-here]');
  if (!region || !here) return;
  const [outer, inner] = [region.getBoundingClientRect(), here.getBoundingClientRect()];
  region.scrollTop += inner.top - outer.top - Math.max(16, (outer.height - inner.height) / 3);
  region.scrollLeft += inner.left - outer.left - Math.max(16, (outer.width - inner.width) / 2);
}

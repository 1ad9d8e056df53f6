import { Button, Select } from '@digdir/designsystemet-react';
import { Form, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { reviewMessages } from '../review-messages.ts';
import { SourceLink } from './source-link.tsx';
import type { Place } from './use-source.ts';

/** Previous, any, next page of the source. */
export function PageSwitch({
  pages,
  current,
  show,
}: {
  readonly pages: readonly number[];
  readonly current: number;
  readonly show: (place: Place) => void;
}) {
  const t = useText();
  const [params] = useSearchParams();
  if (pages.length < 2) return null;
  const at = pages.indexOf(current);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return (
    <nav className="page-switch" aria-label={t(reviewMessages.pages)}>
      {before !== undefined && (
        <SourceLink place={{ page: before }}>
          <span aria-hidden="true">‹</span>
          <span className="ds-sr-only">{t(reviewMessages.previousPage)}</span>
        </SourceLink>
      )}
      <Form method="get" className="page-switch-form">
        {['del', 'sporsmal'].map(
          (name) => params.has(name) && <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} />,
        )}
        <Select
          name="side"
          aria-label={t(reviewMessages.goToPage)}
          data-size="sm"
          value={current}
          onChange={(event) => show({ page: Number(event.target.value) })}
        >
          {pages.map((page) => (
            <Select.Option key={page} value={page}>
              {t(reviewMessages.countOf, { n: page, total: pages.at(-1) ?? page })}
            </Select.Option>
          ))}
        </Select>
        <noscript>
          <Button type="submit" data-size="sm" variant="secondary">
            {t(reviewMessages.show)}
          </Button>
        </noscript>
      </Form>
      {after !== undefined && (
        <SourceLink place={{ page: after }}>
          <span aria-hidden="true">›</span>
          <span className="ds-sr-only">{t(reviewMessages.nextPage)}</span>
        </SourceLink>
      )}
    </nav>
  );
}

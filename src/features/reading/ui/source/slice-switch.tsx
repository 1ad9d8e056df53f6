import { Link, useSearchParams } from 'react-router';
import type { MouseEvent } from 'react';
import { useText } from '#web/text/use-text.ts';
import { reviewMessages } from '../review-messages.ts';
import type { ShownPage } from '../model/crop-page.ts';
import type { Place } from './use-source.ts';

/** For a page too long to show whole: what part is shown, and the ways to the parts beside it. */
export function SliceSwitch({ shown, show }: { readonly shown: ShownPage; readonly show: (place: Place) => void }) {
  const t = useText();
  const [params] = useSearchParams();
  const { page, cropped, slice } = shown;
  if (cropped === null) return null;
  const at = (value: number): Place => {
    const line = Math.max(1, value);
    return page.lines.length > 0 ? { page: page.number, lines: [line, line] } : { page: page.number, box: [0, Math.max(0, value), 0, 0] };
  };
  const address = (next: number): string => {
    const search = new URLSearchParams(params);
    search.set('side', String(page.number));
    search.set('utsnitt', String(next));
    return `?${search.toString()}#kilden`;
  };
  const open = (place: Place) => (event: MouseEvent) => {
    event.preventDefault();
    show(place);
  };
  return (
    <p className="source-slice">
      {t(reviewMessages.partOfPage)}{' '}
      {slice > 0 && (
        <Link to={address(slice - 1)} onClick={open(at(cropped.from - 1))}>
          {t(reviewMessages.earlierPart)}
        </Link>
      )}{' '}
      {cropped.to < cropped.of && (
        <Link to={address(slice + 1)} onClick={open(at(cropped.to + 1))}>
          {t(reviewMessages.laterPart)}
        </Link>
      )}
    </p>
  );
}

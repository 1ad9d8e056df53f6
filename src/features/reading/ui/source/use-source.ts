import { useCallback, useEffect, useState } from 'react';
import type { ShownPage } from '../model/crop-page.ts';
import type { ShowInSource } from './source-context.ts';

/** Where in the source something stands; `box` in points, `lines` one-based in the file. */
export type Place = Readonly<{
  page: number | null;
  lines?: readonly [number, number] | undefined;
  box?: readonly [number, number, number, number] | undefined;
}>;

export type Source = Readonly<{
  /** null for a format without pages */
  shown: ShownPage | null;
  place: Place;
  loading: boolean;
  /** The link that led here last; null after it was gone back to. */
  from: HTMLElement | null;
  show: ShowInSource;
}>;

/** The page of the source that is looked at. Pages are fetched when they are first asked for, and kept. */
export function useSource(review: number, initial: ShownPage | null, start: Place): Source {
  const [place, setPlace] = useState<Place>(start);
  const [from, setFrom] = useState<HTMLElement | null>(null);
  const [pages, setPages] = useState<readonly ShownPage[]>(initial ? [initial] : []);
  const [last, setLast] = useState<ShownPage | null>(initial);
  const held = pages.find((candidate) => holds(candidate, place)) ?? null;
  const wanted = held === null && place.page !== null && initial !== null ? addressOf(review, place) : null;

  useEffect(() => {
    if (wanted === null) return;
    const stop = new AbortController();
    fetch(wanted, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) return;
        const got = (await answer.json()) as ShownPage;
        setPages((known) => [...known, got]);
      })
      // Without it the page that is there stays, and the question can be answered all the same.
      .catch(() => undefined);
    return () => stop.abort();
  }, [wanted]);

  useEffect(() => {
    if (held) setLast(held);
  }, [held]);

  const show = useCallback<ShowInSource>((next, link) => {
    if (next.page !== null) setPlace(next);
    setFrom(link ?? null);
  }, []);
  return { shown: held ?? last, place, loading: wanted !== null, from, show };
}

function addressOf(review: number, { page, box, lines }: Place): string {
  return `/innlesing/${review}/kilde/${page}?y=${box?.[1] ?? 0}&linje=${lines?.[0] ?? 0}`;
}

function holds({ page, cropped }: ShownPage, place: Place): boolean {
  if (place.page !== null && page.number !== place.page) return false;
  const at = place.lines?.[0] ?? place.box?.[1];
  return cropped === null || at === undefined || (at >= cropped.from && at <= cropped.to);
}

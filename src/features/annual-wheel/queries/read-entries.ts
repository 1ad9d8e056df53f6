import { readingKey, type ForumSummary } from '#features/fora/index.ts';
import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import type { WheelEntry } from '../model/wheel-entry.ts';
import { deadlineEntries } from './deadline-entries.ts';
import { forumEntries } from './forum-entries.ts';
import { meetingEntries } from './meeting-entries.ts';
import { planEntries, seesDrafts } from './plan-entries.ts';
import { roundEntries } from './round-entries.ts';
import type { Span } from './shown.ts';
import { termEntries, turnEntries } from './turn-entries.ts';

type Source = (
  deps: Deps,
  viewer: Viewer,
  partnershipId: number,
  span: Span,
  fora: readonly ForumSummary[],
) => Promise<readonly WheelEntry[]>;

const sources: readonly Source[] = [meetingEntries, deadlineEntries, turnEntries, termEntries, forumEntries, planEntries, roundEntries];

/** All that happens in a span of days, from every feature that knows of something, as it stands today. */
export const readEntries: Source = (deps, viewer, partnershipId, span, fora) => {
  const key = `wheel entries ${partnershipId} ${span.from} ${span.to} ${span.today} ${readingKey(viewer)} ${seesDrafts(viewer)} ${may(viewer, 'round.keep')}`;
  return keptUntilChange(deps, key, async () => {
    const found = await Promise.all(sources.map((source) => source(deps, viewer, partnershipId, span, fora)));
    return found.flat();
  });
};

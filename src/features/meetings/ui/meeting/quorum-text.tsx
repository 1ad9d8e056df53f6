import type { Quorum } from '../../model/shown-meeting.ts';
import type { contentText } from '../parts/content-text.ts';
import { contentMessages } from './messages.ts';

/** Whether so many came as the mandate asks, or why nobody can say; nothing where it asks for none. */
export function QuorumText({ quorum, c }: Readonly<{ quorum: Quorum | null; c: ReturnType<typeof contentText> }>) {
  if (quorum === null) return null;
  if (quorum.reached === null) return <p>{c(contentMessages.quorumUnknown)}</p>;
  const { reached, ...counts } = quorum;
  return <p>{c(reached ? contentMessages.quorumReached : contentMessages.quorumMissing, counts)}</p>;
}

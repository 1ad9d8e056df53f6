import type { ShownMeeting } from '#features/meetings/index.ts';

/** The paragraphs of all that is withheld in a meeting, as far as they are told, each once. */
export function withheldParts({ withheldBy, agenda }: Pick<ShownMeeting, 'withheldBy' | 'agenda'>): readonly string[] {
  const parts = agenda.flatMap((entry) => [entry.withheldBy, ...[...entry.papers, ...entry.decisions].map((one) => one.withheldBy)]);
  return [...new Set([withheldBy, ...parts].filter((paragraph) => paragraph !== null))];
}

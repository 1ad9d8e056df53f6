import { Paragraph } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ReviewData } from '../review-data.server.ts';
import { reviewMessages } from '../review-messages.ts';
import { SourceLink } from '../source/source-link.tsx';

/** What the reader noticed that is no question, with the page it stands on. */
export function FindingPart({ findings }: { readonly findings: ReviewData['findings'] }) {
  const t = useText();
  if (findings.length === 0) return <Paragraph>{t(reviewMessages.noFindings)}</Paragraph>;
  return (
    <>
      <Paragraph>{t(reviewMessages.findingsIntro)}</Paragraph>
      <ul className="findings">
        {findings.map((finding, at) => (
          <li key={at}>
            {finding.text} <SourceLink place={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** A bar with its words; without a percent it only says that work goes on. */
export function UploadProgress({
  percent,
  words,
  children,
}: {
  readonly percent: number | null;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="upload-progress">
      <progress max={100} {...(percent !== null && { value: percent })} aria-label={words} />
      <Paragraph role="status">{words}</Paragraph>
      {children}
    </div>
  );
}

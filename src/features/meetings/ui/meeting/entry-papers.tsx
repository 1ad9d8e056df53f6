import type { PaperView } from '#features/cases/index.ts';
import type { Language } from '#shared/language.ts';
import { contentText } from '../parts/content-text.ts';
import { Withheld } from '../parts/withheld.tsx';
import { contentMessages } from './messages.ts';

type Props = Readonly<{ papers: readonly PaperView[]; language: Language }>;

/** The files of an entry and of its case; one that is withheld shows only that it is there. */
export function EntryPapers({ papers, language }: Props) {
  const c = contentText(language);
  if (papers.length === 0) return null;
  return (
    <div className="labelled">
      <p className="label">{c(contentMessages.papers)}</p>
      <ul className="papers">
        {papers.map(({ id, title, address, size, mediaType, withheldBy }) => (
          <li key={id}>
            {address === null ? (
              c(contentMessages.hiddenPaper)
            ) : (
              <a href={address}>
                {title}
                <span className="muted"> {sizeOf(size, mediaType)}</span>
              </a>
            )}{' '}
            <Withheld by={withheldBy} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'text/plain': 'TXT', 'image/png': 'PNG', 'image/jpeg': 'JPG' };

function sizeOf(size: number | null, mediaType: string | null): string {
  const kind = mediaType === null ? null : kinds[mediaType];
  const kilobytes = size === null ? null : `${Math.max(1, Math.round(size / 1024))} kB`;
  const known = [kind, kilobytes].filter((part) => part != null);
  return known.length === 0 ? '' : `(${known.join(', ')})`;
}

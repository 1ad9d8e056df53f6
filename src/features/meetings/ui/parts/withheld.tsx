import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';

const withheld: Text = {
  nb: 'Unntatt offentlighet, offentleglova {paragraph}',
  nn: 'Unnateke offentlegheit, offentleglova {paragraph}',
  en: 'Withheld from the public, Freedom of Information Act {paragraph}',
};

/** That something is withheld, and by which paragraph; nothing for what is open. */
export function Withheld({ by }: Readonly<{ by: string | null }>) {
  const t = useText();
  if (by === null) return null;
  return (
    <span className="withheld">
      <svg className="symbol" aria-hidden="true" viewBox="0 0 16 16">
        <path d="M3.5 7h9v6.5h-9ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {t(withheld, { paragraph: by })}
    </span>
  );
}

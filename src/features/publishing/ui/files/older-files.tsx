import { Heading } from '@digdir/designsystemet-react';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { StoredFileEntry } from '../../store/publications.ts';
import { fileMessages } from '../messages.ts';
import { formatWords } from './format-words.ts';

/** What was written before an adoption was recorded or withdrawn, each still the same bytes. */
export function OlderFiles({ address, files }: { readonly address: string; readonly files: readonly StoredFileEntry[] }) {
  const t = useText();
  const language = useLanguage();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="eldre">
      <Heading level={2} data-size="sm" id="eldre">
        {t(fileMessages.older)}
      </Heading>
      <p className="muted">{t(fileMessages.olderLead)}</p>
      <ul className="older-files">
        {files.map(({ format, sha256, size, madeAt }) => (
          <li key={sha256 + format}>
            <a className="ds-link" href={`${address}/${format}?sha=${sha256}`} download>
              {t(fileMessages.fetchOlder, { name: t(formatWords[format].name), date: longTime(madeAt, language) })}
            </a>{' '}
            ({t(fileMessages.kilobytes, { size: Math.ceil(size / 1000) })})
          </li>
        ))}
      </ul>
    </section>
  );
}

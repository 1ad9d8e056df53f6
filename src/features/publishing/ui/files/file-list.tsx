import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { fileMessages } from '../messages.ts';
import { formatWords, shownFormats } from './format-words.ts';

type Props = Readonly<{
  /** What stands before the format. */
  address: string;
  /** Bytes, where they are known; null where they change all the time. */
  sizes: Readonly<Record<string, number>> | null;
}>;

/** Each format with what it is for, how large it is, and the way to it. */
export function FileList({ address, sizes }: Props) {
  const t = useText();
  const sizeOf = (format: string): string => {
    const size = sizes?.[format];
    return size === undefined ? t(fileMessages.notWritten) : t(fileMessages.kilobytes, { size: Math.ceil(size / 1000) });
  };
  return (
    <ul className="file-list">
      {shownFormats.map((format) => {
        const { name, use } = formatWords[format];
        return (
          <li key={format}>
            <Heading level={2} data-size="2xs">
              {t(name)}
            </Heading>
            <p>{t(use)}</p>
            {sizes && (
              <p className="muted">
                {t(fileMessages.size)}: {sizeOf(format)}
              </p>
            )}
            <p>
              <a className="ds-link" href={`${address}/${format}`} download>
                {t(fileMessages.fetch, { name: t(name) })}
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { OwnOpenness } from '../../model/views.ts';
import { TextField } from './fields.tsx';
import { partMessages } from './messages.ts';

export type ParagraphChoice = Readonly<{ paragraph: string; about: Text }>;

type Props = Readonly<{
  id: string;
  paragraphs: readonly ParagraphChoice[];
  of?: OwnOpenness & Readonly<{ publicTitle?: string | null }>;
  written?: Readonly<Record<string, string>>;
  hasPublicTitle?: boolean;
}>;

/** By which paragraph something is withheld; any words may be written, the usual ones are suggested. */
export function OpennessFields({ id, paragraphs, of, written = {}, hasPublicTitle = false }: Props) {
  const t = useText();
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t(partMessages.openness)}</legend>
      <datalist id={`${id}-paragrafer`}>
        {paragraphs.map(({ paragraph, about }) => (
          <option key={paragraph} value={paragraph} label={`${paragraph} ${t(about)}`} />
        ))}
      </datalist>
      <TextField
        id={`${id}-unntatt`}
        name="withheldBy"
        label={t(partMessages.withheldBy)}
        value={written['withheldBy'] ?? of?.withheldBy}
        list={`${id}-paragrafer`}
      />
      <TextField
        id={`${id}-hvorfor`}
        name="withheldWhy"
        label={t(partMessages.withheldWhy)}
        value={written['withheldWhy'] ?? of?.withheldWhy}
      />
      {hasPublicTitle && (
        <TextField
          id={`${id}-offentlig`}
          name="publicTitle"
          label={t(partMessages.publicTitle)}
          value={written['publicTitle'] ?? of?.publicTitle}
        />
      )}
    </fieldset>
  );
}

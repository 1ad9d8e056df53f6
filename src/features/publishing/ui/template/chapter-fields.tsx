import { Fieldset, Input } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { chapterKinds, type ChapterKind } from '../../model/template.ts';
import { templateMessages } from '../template-messages.ts';
import { Check } from './check.tsx';

/** Which chapters, and in which order: the chosen ones first as they stand, then the others. */
export function ChapterFields({ chapters }: { readonly chapters: readonly ChapterKind[] }) {
  const t = useText();
  const ordered = [...chapters, ...chapterKinds.filter((kind) => !chapters.includes(kind))];
  return (
    <Fieldset>
      <Fieldset.Legend>{t(templateMessages.chapters)}</Fieldset.Legend>
      <Fieldset.Description>{t(templateMessages.chaptersHelp)}</Fieldset.Description>
      <ul className="chapter-fields">
        {ordered.map((kind, at) => (
          <li key={kind}>
            <Input
              type="number"
              name={`place-${kind}`}
              min={1}
              max={chapterKinds.length}
              defaultValue={at + 1}
              aria-label={t(templateMessages.place, { chapter: t(templateMessages[kind]) })}
            />
            <Check
              id={`kapittel-${kind}`}
              name="chapter"
              value={kind}
              defaultChecked={chapters.includes(kind)}
              label={t(templateMessages[kind])}
            />
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}

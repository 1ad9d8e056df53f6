import { useText } from '#web/text/use-text.ts';
import type { ShownForum } from '../../model/forum-view.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { NumberField, TextField } from '../parts/fields.tsx';
import { editMessages } from './messages.ts';

/** How often the forum is to meet at least. */
export function RhythmForm({ forum, written }: Readonly<{ forum: ShownForum; written: Readonly<Record<string, string>> }>) {
  const t = useText();
  const [rhythm] = forum.rhythms;
  return (
    <FoldedForm title={t(editMessages.rhythm)} open={written['act'] === 'rhythm'}>
      <ActForm act="rhythm" submit={t(editMessages.save)}>
        <NumberField id="rytme-antall" name="atLeast" label={t(editMessages.atLeast)} value={rhythm?.atLeast} max={366} required />
        <NumberField
          id="rytme-maneder"
          name="everyMonths"
          label={t(editMessages.everyMonths)}
          value={rhythm?.everyMonths ?? 12}
          max={60}
          required
        />
        <TextField id="rytme-ord" name="words" label={t(editMessages.wordsOfSource)} value={rhythm?.words} />
      </ActForm>
      {rhythm && <ActForm act="no-rhythm" submit={t(editMessages.noRhythm)} danger />}
    </FoldedForm>
  );
}

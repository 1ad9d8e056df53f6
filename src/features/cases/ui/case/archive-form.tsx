import { writtenIn } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { ActForm } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { partMessages } from '../parts/messages.ts';
import { writeReferences } from './archive-lines.ts';
import type { CaseFormProps } from './case-forms.tsx';
import { casePageMessages } from './messages.ts';

/** The case's number in each party's own archive. */
export function ArchiveForm({ found, answer }: Pick<CaseFormProps, 'found' | 'answer'>) {
  const t = useText();
  const written = writtenIn(answer, 'archive');
  return (
    <ActForm act="archive" title={t(casePageMessages.archive)} submit={t(partMessages.save)} answer={answer}>
      <LongField
        id="arkiv"
        name="references"
        label={t(casePageMessages.archiveHelp)}
        value={written['references'] ?? writeReferences(found.archiveReferences)}
      />
    </ActForm>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { writtenIn } from '../parts/act-answer.ts';
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
    <details className="ds-details" open={'act' in written || undefined}>
      <summary>{t(casePageMessages.archive)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="archive" />
        <LongField
          id="arkiv"
          name="references"
          label={t(casePageMessages.archiveHelp)}
          value={written['references'] ?? writeReferences(found.archiveReferences)}
        />
        <Button type="submit" data-size="sm">
          {t(partMessages.save)}
        </Button>
      </form>
    </details>
  );
}

import { Alert, Button, Heading, Label } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { PaperView } from '../../model/views.ts';
import type { ShownCase } from '../../queries/show-case.ts';
import { TextField } from '../parts/fields.tsx';
import type { FormOptions } from '../parts/form-options.server.ts';
import { partMessages } from '../parts/messages.ts';
import { OpennessFields } from '../parts/openness-fields.tsx';
import { Withheld } from '../parts/withheld.tsx';
import { casePageMessages } from './messages.ts';

type Props = Readonly<{ found: Pick<ShownCase, 'id' | 'papers'>; options: FormOptions | null; refused: string | null }>;

/** The case's files; those who keep it add and remove them. */
export function Papers({ found, options, refused }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  return (
    <section aria-labelledby="vedlegg">
      <Heading level={2} data-size="xs" id="vedlegg">
        {t(casePageMessages.papers)}
      </Heading>
      {refused !== null && (
        <Alert data-color="danger" role="alert">
          {refused}
        </Alert>
      )}
      {refused === null && params.has('vedlegg') && <p role="status">{t(casePageMessages.paperAdded)}</p>}
      {found.papers.length === 0 && <p className="muted">{t(casePageMessages.noPapers)}</p>}
      <ul className="steering-list">
        {found.papers.map((paper) => (
          <li key={paper.id}>
            <span>
              {paper.address !== null && (
                <a href={paper.address} download>
                  {paper.title}
                </a>
              )}{' '}
              {paper.size !== null && <span className="muted">{kilobytes(paper.size)}</span>}{' '}
              <Withheld of={paper} isShort={!paper.hidden} />
            </span>
            {options && (
              <form method="post" className="no-print">
                <input type="hidden" name="act" value="remove-paper" />
                <input type="hidden" name="paper" value={paper.id} />
                <Button
                  type="submit"
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t(casePageMessages.removePaper, { title: paper.title ?? '' })}
                >
                  {t(casePageMessages.remove)}
                </Button>
              </form>
            )}
            {options && <PaperOpenness paper={paper} options={options} />}
          </li>
        ))}
      </ul>
      {options && <PaperForm id={found.id} options={options} />}
    </section>
  );
}

function PaperOpenness({ paper, options }: Readonly<{ paper: PaperView; options: FormOptions }>) {
  const t = useText();
  return (
    <details className="ds-details no-print">
      <summary aria-label={t(casePageMessages.paperOpenness, { title: paper.title ?? '' })}>{t(partMessages.openness)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="act" value="withhold-paper" />
        <input type="hidden" name="paper" value={paper.id} />
        <OpennessFields id={`vedlegg-${paper.id}`} paragraphs={options.paragraphs} of={paper} />
        <Button type="submit" data-size="sm">
          {t(partMessages.save)}
        </Button>
      </form>
    </details>
  );
}

function PaperForm({ id, options }: Readonly<{ id: number; options: FormOptions }>) {
  const t = useText();
  return (
    <details className="ds-details no-print">
      <summary>{t(casePageMessages.addPaper)}</summary>
      <form method="post" action={`/vedlegg/sak/${id}`} encType="multipart/form-data" className="stack">
        <input type="hidden" name="tilbake" value={`/saker/${id}`} />
        <TextField id="vedlegg-tittel" name="title" label={t(casePageMessages.paperTitle)} />
        <OpennessFields id="vedlegg" paragraphs={options.paragraphs} />
        <div className="ds-field">
          <Label htmlFor="vedlegg-fil">{t(casePageMessages.file)}</Label>
          <p id="vedlegg-hjelp" className="muted">
            {t(casePageMessages.fileHelp)}
          </p>
          <input
            id="vedlegg-fil"
            name="file"
            type="file"
            required
            aria-describedby="vedlegg-hjelp"
            accept=".pdf,.docx,.pptx,.xlsx,.odt,.txt,.png,.jpg,.jpeg"
          />
        </div>
        <Button type="submit" data-size="sm">
          {t(casePageMessages.doAdd)}
        </Button>
      </form>
    </details>
  );
}

function kilobytes(size: number): string {
  return size < 1024 * 1024 ? `${Math.ceil(size / 1024)} kB` : `${(size / (1024 * 1024)).toFixed(1).replace('.', ',')} MB`;
}

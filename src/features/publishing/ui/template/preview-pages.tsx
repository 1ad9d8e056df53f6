import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ShownPreview } from '../../templates/preview-template.ts';
import { templateMessages } from '../template-messages.ts';

/** The first pages as they would be written. */
export function PreviewPages({ preview }: { readonly preview: ShownPreview }) {
  const t = useText();
  const { id, plan, shown, pages } = preview;
  return (
    <section aria-labelledby="forhandsvisning" className="preview">
      <Heading level={2} data-size="sm" id="forhandsvisning">
        {t(templateMessages.previewTitle)}
      </Heading>
      <p role="status">{t(templateMessages.previewLead, { plan, shown, pages })}</p>
      <ol>
        {Array.from({ length: shown }, (_, at) => (
          <li key={at}>
            <img
              src={`/publisering/forhandsvisning/${id}/${at + 1}`}
              alt={t(templateMessages.previewPage, { page: at + 1 })}
              width={842}
              height={595}
              loading={at < 2 ? 'eager' : 'lazy'}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

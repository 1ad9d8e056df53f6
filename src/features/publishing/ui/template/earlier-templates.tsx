import { Button, Heading } from '@digdir/designsystemet-react';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { SavedTemplate } from '../../templates/show-templates.ts';
import { templateMessages } from '../template-messages.ts';

/** Every template that was saved, each to be taken into use again. */
export function EarlierTemplates({ saved }: { readonly saved: readonly SavedTemplate[] }) {
  const t = useText();
  const language = useLanguage();
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="tidligere">
      <Heading level={2} data-size="sm" id="tidligere">
        {t(templateMessages.earlier)}
      </Heading>
      <p className="muted">{t(templateMessages.earlierLead)}</p>
      <ol className="earlier-templates">
        {saved.map(({ id, at, accent, logo, chapters }, index) => (
          <li key={id}>
            <span>
              {longTime(at, language)}: {accent}, {logo ? t(templateMessages.withLogo) : t(templateMessages.withoutLogo)},{' '}
              {chapters.map((kind) => t(templateMessages[kind]).toLowerCase()).join(', ')}
            </span>
            {index === 0 ? (
              <strong>{t(templateMessages.inUse)}</strong>
            ) : (
              <form method="post">
                <input type="hidden" name="template" value={id} />
                <Button type="submit" name="act" value="restore" variant="secondary" data-size="sm">
                  {t(templateMessages.useAgain, { date: longTime(at, language) })}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

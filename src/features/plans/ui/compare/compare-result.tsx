import { Alert, Heading } from '@digdir/designsystemet-react';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { Compared } from '../compare-page.server.ts';
import { CompareArea } from './compare-area.tsx';
import { CompareSummary } from './compare-summary.tsx';
import { GroupLinks } from './group-links.tsx';
import { compareMessages } from './messages.ts';
import type { ShownGroup } from './model/show-only.ts';
import { OwnDifferences } from './own-differences.tsx';

/** What differs, in words and then in place. That nothing does is said plainly. */
export function CompareResult({ compared, group }: Readonly<{ compared: Compared; group: ShownGroup | null }>) {
  const t = useText();
  const { from, to, identity, summary, placed } = compared;
  const words = useVersionWords(from.plan === to.plan);
  return (
    <>
      <Heading level={2} data-size="sm" className="compare-heading" id="forskjeller">
        {t(compareMessages.heading, { from: words(from), to: words(to) })}
      </Heading>
      {identity === 'likeness' && <Alert data-color="warning">{t(compareMessages.byLikeness)}</Alert>}
      {summary.total === 0 ? (
        <p className="empty-state">
          <strong>{t(compareMessages.none)}</strong> {t(compareMessages.noneText)}
        </p>
      ) : (
        <>
          <CompareSummary compared={compared} />
          <GroupLinks counts={compared.counts} total={summary.total} shown={group} />
          {placed.plan.length > 0 && (
            <section aria-labelledby="planen-selv" className="area-section">
              <Heading level={2} data-size="xs" id="planen-selv">
                {t(compareMessages.planItself)}
              </Heading>
              <OwnDifferences differences={placed.plan} language={to.language} />
            </section>
          )}
          {placed.areas.map((area) => (
            <CompareArea key={`${area.area.key} ${area.area.title}`} area={area} compared={compared} />
          ))}
        </>
      )}
    </>
  );
}

function useVersionWords(samePlan: boolean): (version: Compared['from']) => string {
  const t = useText();
  const language = useLanguage();
  return ({ version, label, at, title }) => {
    const words =
      version === 'draft'
        ? t(compareMessages.draft)
        : t(label === null ? compareMessages.edition : compareMessages.named, {
            number: version,
            label: label ?? '',
            date: longDate(at, language),
          });
    const inSentence = label === null ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
    return samePlan ? inSentence : t(compareMessages.ofPlan, { version: inSentence, plan: title });
  };
}

import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Text } from '#shared/language.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';

export type TextSection = Readonly<{ title: Text; paragraphs?: readonly Text[]; points?: readonly Text[] }>;
export type TextPageContent = Readonly<{ title: Text; lead: Text; sections: readonly TextSection[] }>;

/** A page to read: a title, a lead and sections. */
export function TextPage({ content }: { readonly content: TextPageContent }) {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(content.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(content.title)}
      </Heading>
      <Paragraph className="lead">{t(content.lead)}</Paragraph>
      {content.sections.map((section) => (
        <section key={section.title.nb}>
          <Heading level={2} data-size="xs">
            {t(section.title)}
          </Heading>
          {section.paragraphs?.map((paragraph) => (
            <Paragraph key={paragraph.nb}>{t(paragraph)}</Paragraph>
          ))}
          {section.points && (
            <ul className="ds-list">
              {section.points.map((point) => (
                <li key={point.nb}>{t(point)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

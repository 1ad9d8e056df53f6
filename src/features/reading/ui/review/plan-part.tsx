import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Area, PlanDocument } from '#features/plans/index.ts';
import { useText } from '#web/text/use-text.ts';
import { previewMessages } from '../preview-messages.ts';
import { ItemPreview } from './item-preview.tsx';

/** The plan as it will be with the answers so far, area by area. */
export function PlanPart({ document }: { readonly document: PlanDocument }) {
  const t = useText();
  if (document.areas.length === 0) return <Paragraph>{t(previewMessages.noAreas)}</Paragraph>;
  return document.areas.map((area) => <AreaPreview key={area.key} area={area} document={document} />);
}

function AreaPreview({ area, document }: { readonly area: Area; readonly document: PlanDocument }) {
  const t = useText();
  const count = area.groups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <details className="ds-details area-preview" open>
      <summary>
        <Heading level={2} data-size="2xs" lang={document.language} className="area-name">
          {area.number ? `${area.number}. ${area.title}` : area.title}
        </Heading>
        <span className="muted"> {t(previewMessages.itemsIn, { n: count })}</span>
      </summary>
      <div lang={document.language}>
        {area.vision.length > 0 && (
          <div className="vision-preview">
            <p className="muted">{t(previewMessages.vision)}</p>
            <ul>
              {area.vision.map(({ text, points = [] }, at) => (
                <li key={at}>
                  {text}
                  {points.length > 0 && (
                    <ul>
                      {points.map((point) => (
                        <li key={point}>{point}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {area.groups.map((group, at) => (
          <div key={at} className="group-preview">
            {group.title !== '' && (
              <Heading level={3} data-size="2xs">
                {group.title}
              </Heading>
            )}
            <ul>
              {group.items.map((item) => (
                <ItemPreview key={item.key} item={item} document={document} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}

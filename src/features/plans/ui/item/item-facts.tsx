import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';
import type { ItemPageData } from './shown-item.ts';

/** Contacts, funding, links, where in the source it stands, and what the source did not settle. */
export function ItemFacts({ shown: { item, plan } }: { readonly shown: Pick<ItemPageData, 'plan' | 'item'> }) {
  const t = useText();
  const { source } = item;
  return (
    <>
      {item.uncertain.length > 0 && (
        <div className="ds-alert" data-color="warning">
          <p>{t(itemMessages.uncertain)}:</p>
          <ul>
            {[...new Set(item.uncertain.map(({ what, why }) => why ?? what))].map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
      <dl className="item-facts">
        {item.contacts.length > 0 && (
          <>
            <dt>{t(itemMessages.contacts)}</dt>
            <dd>{item.contacts.map(contactText).join(', ')}</dd>
          </>
        )}
        {item.funding !== null && (
          <>
            <dt>{t(itemMessages.funding)}</dt>
            <dd lang={plan.language}>{item.funding}</dd>
          </>
        )}
        {item.links.length > 0 && (
          <>
            <dt>{t(itemMessages.links)}</dt>
            <dd>
              {item.links.map((link) => (
                <a key={link} className="ds-link" href={link} rel="noreferrer noopener">
                  {link.replace(/^https?:\/\/(www\.)?/, '')}
                </a>
              ))}
            </dd>
          </>
        )}
        {source && (source.page !== undefined || source.lines) && (
          <>
            <dt>{t(itemMessages.source)}</dt>
            <dd>
              {[
                source.page !== undefined && t(itemMessages.page, { page: source.page }),
                source.lines && t(itemMessages.lines, { from: source.lines[0], to: source.lines[1] }),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function contactText({ name, role }: Readonly<{ name: string; role: string | null }>): string {
  return role === null ? name : `${name} (${role})`;
}

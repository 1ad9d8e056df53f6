import { Button, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { itemMessages } from './messages.ts';
import { MoveForm } from './move-form.tsx';
import type { ItemPageData } from './shown-item.ts';

/** What only those who arrange the plan change: title, contacts, funding, links, place, and taking it out. */
export function ItemForms({ shown }: { readonly shown: ItemPageData }) {
  const t = useText();
  const { item, plan } = shown;
  if (!shown.arranges) return null;
  return (
    <div className="item-forms no-print">
      <details className="ds-details">
        <summary>{t(itemMessages.editItem)}</summary>
        <form method="post" key={item.version} className="stack">
          <input type="hidden" name="act" value="item" />
          <input type="hidden" name="item" value={item.key} />
          <input type="hidden" name="version" value={item.version} />
          <div className="ds-field">
            <Label htmlFor="tittel">{t(itemMessages.title)}</Label>
            <Textarea id="tittel" name="title" rows={2} required defaultValue={item.title} lang={plan.language} />
          </div>
          <div className="ds-field">
            <Label htmlFor="kontakter">{t(itemMessages.contactLines)}</Label>
            <Textarea id="kontakter" name="contacts" rows={3} defaultValue={item.contacts.map(({ name }) => name).join('\n')} />
          </div>
          <div className="ds-field">
            <Label htmlFor="finansiering">{t(itemMessages.funding)}</Label>
            <Input id="finansiering" name="funding" defaultValue={item.funding ?? ''} lang={plan.language} />
          </div>
          <div className="ds-field">
            <Label htmlFor="lenker">{t(itemMessages.linkLines)}</Label>
            <Textarea id="lenker" name="links" rows={2} defaultValue={item.links.join('\n')} />
          </div>
          <div className="ds-field">
            <Label htmlFor="hvorfor">{t(itemMessages.why)}</Label>
            <Input id="hvorfor" name="why" />
          </div>
          <Button type="submit">{t(itemMessages.save)}</Button>
        </form>
      </details>
      <MoveForm shown={shown} />
      <details className="ds-details">
        <summary>{t(itemMessages.remove)}</summary>
        <form method="post" className="stack">
          <input type="hidden" name="act" value="remove" />
          <input type="hidden" name="item" value={item.key} />
          <p>{t(itemMessages.removeText)}</p>
          <div className="ds-field">
            <Label htmlFor="hvorfor-ut">{t(itemMessages.why)}</Label>
            <Input id="hvorfor-ut" name="why" />
          </div>
          <Button type="submit" data-color="danger">
            {t(itemMessages.remove)}
          </Button>
        </form>
      </details>
    </div>
  );
}

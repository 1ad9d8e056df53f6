import { Button, Label, Select } from '@digdir/designsystemet-react';
import { Form, useSubmit } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { LinksPageData } from './links-page-data.ts';
import { linkMessages } from './messages.ts';

/** Which area the page is about; a plain form, which acts at once where it can. */
export function AreaFilter({ shown: { plan, area } }: { readonly shown: LinksPageData }) {
  const t = useText();
  const submit = useSubmit();
  return (
    <Form
      key={area}
      method="get"
      className="link-filter no-print"
      onChange={(event) => void submit(event.currentTarget, { replace: true })}
    >
      <div className="ds-field">
        <Label htmlFor="omrade">{t(linkMessages.area)}</Label>
        <Select id="omrade" name="omrade" defaultValue={area ?? ''}>
          <Select.Option value="">{t(linkMessages.allAreas)}</Select.Option>
          {plan.areas.map(({ key, title }) => (
            <Select.Option key={key} value={key} lang={plan.language}>
              {title}
            </Select.Option>
          ))}
        </Select>
      </div>
      <Button type="submit" variant="secondary">
        {t(linkMessages.show)}
      </Button>
    </Form>
  );
}

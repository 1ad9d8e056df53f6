import { Button, Fieldset, Heading, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { TemplateValues } from '../../templates/show-templates.ts';
import { templateMessages } from '../template-messages.ts';
import { AccentField } from './accent-field.tsx';
import { ChapterFields } from './chapter-fields.tsx';
import { Check } from './check.tsx';

/** Everything that a template says; previewed as often as wanted, then saved. */
export function TemplateForm({ values, largestLogo }: { readonly values: TemplateValues; readonly largestLogo: number }) {
  const t = useText();
  const { logo } = values;
  return (
    // Names the values, so that the fields show what an earlier template had once it is taken into use.
    <form method="post" encType="multipart/form-data" className="template-form" key={JSON.stringify(values)}>
      <Heading level={2} data-size="xs">
        {t(templateMessages.look)}
      </Heading>
      <AccentField accent={values.accent} />
      <Fieldset>
        <Fieldset.Legend>{t(templateMessages.logo)}</Fieldset.Legend>
        {logo && (
          <>
            <input type="hidden" name="logo-id" value={logo.id} />
            <p>{t(templateMessages.hasLogo, { text: logo.text })}</p>
            <Check id="mal-uten-logo" name="remove-logo" value="1" label={t(templateMessages.removeLogo)} />
          </>
        )}
        <div className="ds-field">
          <Label htmlFor="mal-logo">{t(templateMessages.chooseLogo, { limit: largestLogo })}</Label>
          <input id="mal-logo" className="ds-input" type="file" name="logo" accept="image/png,image/jpeg" />
        </div>
        <div className="ds-field">
          <Label htmlFor="mal-logotekst">{t(templateMessages.logoText)}</Label>
          <p data-field="description" id="mal-logotekst-hjelp">
            {t(templateMessages.logoTextHelp)}
          </p>
          <Input
            id="mal-logotekst"
            name="logo-text"
            maxLength={300}
            defaultValue={logo?.text ?? ''}
            aria-describedby="mal-logotekst-hjelp"
          />
        </div>
      </Fieldset>
      <ChapterFields chapters={values.chapters} />
      <div className="ds-field">
        <Label htmlFor="mal-innledning">{t(templateMessages.introText)}</Label>
        <p data-field="description" id="mal-innledning-hjelp">
          {t(templateMessages.introHelp)}
        </p>
        <Textarea
          id="mal-innledning"
          name="intro"
          rows={6}
          maxLength={4000}
          defaultValue={values.intro}
          aria-describedby="mal-innledning-hjelp"
        />
      </div>
      <div className="button-row">
        <Button type="submit" name="act" value="preview" variant="secondary">
          {t(templateMessages.preview)}
        </Button>
        <Button type="submit" name="act" value="save">
          {t(templateMessages.save)}
        </Button>
      </div>
    </form>
  );
}

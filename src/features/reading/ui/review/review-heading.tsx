import { Button, Fieldset, Heading, Input, Label } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ReviewData } from '../review-data.server.ts';
import { reviewMessages } from '../review-messages.ts';

/** Which document this is and which plan it will be, with the facts to correct. */
export function ReviewHeading({ review }: { readonly review: ReviewData }) {
  const t = useText();
  const { facts, fileName, state } = review;
  const scope = facts.sector === null ? t(reviewMessages.overall) : t(reviewMessages.sectorNamed, { sector: facts.sector });
  return (
    <div className="review-heading">
      <p className="crumb">
        <Link to="/innlesing">{t(reviewMessages.readings)}</Link> · {fileName}
      </p>
      <Heading level={1} data-size="md" lang={review.language}>
        {facts.title}
      </Heading>
      <p className="review-facts">
        {facts.partnership} · {scope} · {facts.year}
      </p>
      {state === 'open' && <FactsForm facts={facts} />}
    </div>
  );
}

function FactsForm({ facts }: { readonly facts: ReviewData['facts'] }) {
  const t = useText();
  return (
    <details className="ds-details facts-form" open={facts.asked}>
      <summary>
        {t(reviewMessages.correct)}: {t(reviewMessages.facts).toLowerCase()}
      </summary>
      <div>
        <Form method="post" preventScrollReset key={JSON.stringify(facts)}>
          <input type="hidden" name="intent" value="facts" />
          <Text name="title" label={t(reviewMessages.planTitle)} value={facts.title} />
          <Text name="partnership" label={t(reviewMessages.partnership)} value={facts.partnership} />
          <Text name="year" label={t(reviewMessages.year)} value={String(facts.year)} numeric />
          <Fieldset className="facts-scope">
            <Fieldset.Legend>{t(reviewMessages.scope)}</Fieldset.Legend>
            <ScopeChoice value="overall" label={t(reviewMessages.overall)} chosen={facts.sector === null} />
            <ScopeChoice value="sector" label={t(reviewMessages.sectorPlan)} chosen={facts.sector !== null} />
          </Fieldset>
          <Text name="sector" label={t(reviewMessages.sector)} value={facts.sector ?? ''} />
          <Button type="submit" variant="secondary">
            {t(reviewMessages.saveFacts)}
          </Button>
        </Form>
      </div>
    </details>
  );
}

function ScopeChoice({ value, label, chosen }: { readonly value: string; readonly label: string; readonly chosen: boolean }) {
  return (
    <div className="ds-field">
      <Input type="radio" id={`om-slag-${value}`} name="scope" value={value} defaultChecked={chosen} />
      <Label htmlFor={`om-slag-${value}`} weight="regular">
        {label}
      </Label>
    </div>
  );
}

function Text({
  name,
  label,
  value,
  numeric = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly numeric?: boolean;
}) {
  return (
    <div className="ds-field">
      <Label htmlFor={`om-${name}`}>{label}</Label>
      <Input
        id={`om-${name}`}
        name={name}
        defaultValue={value}
        maxLength={300}
        {...(numeric && { inputMode: 'numeric', pattern: '[0-9]{4}' })}
      />
    </div>
  );
}

import type { Organisation, Party, Sector } from '#features/people/index.ts';
import { useText } from '#web/text/use-text.ts';
import { foraMessages } from '../messages.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { organisationKindWords, organisationMessages } from './messages.ts';

type Values = Readonly<Record<string, string | number | null | undefined>>;
type Props = Readonly<{ parties: readonly Party[]; organisations: readonly Organisation[]; written: Values }>;

/** Adding parties and organisations. `written` is what was sent in vain. */
export function OrganisationForms({ parties, organisations, written }: Props) {
  const t = useText();
  const sent = (act: string): Values | null => (written['act'] === act ? written : null);
  return (
    <>
      <FoldedForm title={t(organisationMessages.add)} open={sent('add') !== null}>
        <ActForm act="add" submit={t(organisationMessages.add)}>
          <OrganisationFields id="ny" parties={parties} organisations={organisations} values={sent('add') ?? {}} />
        </ActForm>
      </FoldedForm>
      <FoldedForm title={t(organisationMessages.addParty)} open={sent('add-party') !== null}>
        <ActForm act="add-party" submit={t(organisationMessages.addParty)}>
          <TextField id="part-navn" name="name" label={t(organisationMessages.name)} value={sent('add-party')?.['name']} required />
        </ActForm>
        {parties.map(({ id, name }) => (
          <ActForm key={id} act="edit-party" of={{ party: id }} submit={t(organisationMessages.save)}>
            <TextField id={`part-${id}`} name="name" label={t(organisationMessages.editParty, { name })} value={name} required />
          </ActForm>
        ))}
      </FoldedForm>
    </>
  );
}

type EditProps = Props & Readonly<{ organisation: Organisation }>;

/** One organisation's facts, open to be changed. */
export function OrganisationForm({ organisation, parties, organisations, written }: EditProps) {
  const t = useText();
  const { id, name, shortName, kind, partyId, parentId } = organisation;
  const own = written['act'] === 'edit' ? written : { name, shortName, kind, party: partyId, parent: parentId };
  return (
    <FoldedForm title={t(organisationMessages.edit, { name })} open>
      <ActForm act="edit" of={{ organisation: id }} submit={t(organisationMessages.save)}>
        <OrganisationFields
          id={`v-${id}`}
          parties={parties}
          organisations={organisations.filter((other) => other.id !== id)}
          values={own}
        />
      </ActForm>
    </FoldedForm>
  );
}

type FieldsProps = Readonly<{ id: string; parties: readonly Party[]; organisations: readonly Organisation[]; values: Values }>;

function OrganisationFields({ id, parties, organisations, values }: FieldsProps) {
  const t = useText();
  const field = (name: string) => ({ id: `${id}-${name}`, name, value: values[name] });
  const named = (list: readonly Readonly<{ id: number; name: string }>[]) => list.map((one) => ({ value: one.id, label: one.name }));
  const unknown = t(organisationMessages.unknown);
  const kinds = Object.entries(organisationKindWords).map(([value, word]) => ({ value, label: t(word) }));
  return (
    <>
      <TextField {...field('name')} label={t(organisationMessages.name)} required />
      <TextField {...field('shortName')} label={t(organisationMessages.shortName)} />
      <ChoiceField {...field('kind')} label={t(organisationMessages.kind)} choices={kinds} />
      <ChoiceField {...field('party')} label={t(organisationMessages.party)} none={unknown} choices={named(parties)} />
      <ChoiceField {...field('parent')} label={t(organisationMessages.parent)} none={unknown} choices={named(organisations)} />
      <TextField {...field('why')} label={t(foraMessages.why)} maxLength={2000} />
    </>
  );
}

/** What makes up a sector; a new one is named. */
export function SectorForm({ sector, organisations }: Readonly<{ sector: Sector | null; organisations: readonly Organisation[] }>) {
  const t = useText();
  const title = sector === null ? t(organisationMessages.setSector) : t(organisationMessages.editSector, { name: sector.name });
  return (
    <FoldedForm title={title} open={sector !== null}>
      <ActForm act="sector" submit={t(organisationMessages.save)} of={sector === null ? {} : { sector: sector.name }}>
        {sector === null && <TextField id="sektor-navn" name="sector" label={t(organisationMessages.sectorName)} required />}
        <fieldset className="ds-fieldset sector-choices">
          <legend className="ds-label">{t(organisationMessages.sectorHas)}</legend>
          {organisations.map(({ id, name, sectorIds }) => (
            <div key={id} className="fora-check">
              <input
                id={`sektor-${sector?.id ?? 'ny'}-${id}`}
                type="checkbox"
                name="organisations"
                value={id}
                className="ds-input"
                defaultChecked={sector !== null && sectorIds.includes(sector.id)}
              />
              <label htmlFor={`sektor-${sector?.id ?? 'ny'}-${id}`}>{name}</label>
            </div>
          ))}
        </fieldset>
      </ActForm>
    </FoldedForm>
  );
}

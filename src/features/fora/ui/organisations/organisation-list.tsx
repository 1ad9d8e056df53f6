import { Heading } from '@digdir/designsystemet-react';
import type { Organisation } from '#features/people/index.ts';
import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { organisationKindWords, organisationMessages } from './messages.ts';

type Group = Readonly<{ id: string; name: string }>;
type Props = Readonly<{
  groups: readonly Group[];
  editLink: ((organisation: Organisation) => string) | null;
  of: (group: Group) => readonly Organisation[];
  all: readonly Organisation[];
}>;

/** More than these stand in several columns. */
const longest = 10;

/** Organisations under a heading for each party, or each sector. */
export function OrganisationGroups({ groups, of, all, editLink }: Props) {
  const t = useText();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (
    <div className="organisation-groups">
      {groups.map((group) => {
        const its = of(group);
        return (
          <section key={group.id} aria-labelledby={group.id} data-long={its.length > longest || undefined}>
            <Heading level={3} data-size="2xs" id={group.id}>
              {group.name}
            </Heading>
            {its.length === 0 && <p className="muted">{t(organisationMessages.noneOfParty)}</p>}
            <ul>
              {its.map((organisation) => {
                const { id, name, shortName, kind, parentId } = organisation;
                return (
                  <li key={id}>
                    {name}
                    {shortName !== null && ` (${shortName})`}
                    <span className="muted seat-notes">
                      {t(organisationKindWords[kind])}
                      {parentId !== null && `, ${t(organisationMessages.partOf, { name: names.get(parentId) ?? '' })}`}
                    </span>
                    {editLink && (
                      <Link className="ds-link no-print" to={editLink(organisation)} aria-label={t(organisationMessages.edit, { name })}>
                        {t(organisationMessages.editShort)}
                      </Link>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

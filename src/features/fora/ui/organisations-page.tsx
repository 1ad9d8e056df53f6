import './fora.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { History } from './forum/history.tsx';
import { organisationMessages } from './organisations/messages.ts';
import { OrganisationForm, OrganisationForms, SectorForm } from './organisations/organisation-forms.tsx';
import { OtherForms } from './organisations/other-forms.tsx';
import { OrganisationGroups } from './organisations/organisation-list.tsx';
import { Outcome } from './parts/outcome.tsx';
import type { action, loader } from './organisations-page.server.ts';

export { action, loader } from './organisations-page.server.ts';

export default function OrganisationsPage() {
  const t = useText();
  const { partnership, partnerships, parties, organisations, sectors, changes, persons, levels, keeps } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [params] = useSearchParams();
  const saved = params.has('lagret');
  const forms = { parties, organisations, written: result?.written ?? {} };
  const edited = organisations.find(({ id }) => String(id) === params.get('virksomhet'));
  const editedSector = sectors.find(({ id }) => String(id) === params.get('sektor'));
  const address = (what: string, id: number): string => `?helsefellesskap=${partnership?.slug ?? ''}&${what}=${id}#endre`;
  const editLink = keeps ? ({ id }: Readonly<{ id: number }>) => address('virksomhet', id) : null;
  const homeless = organisations.some(({ partyId }) => partyId === null);
  const groups = [
    ...parties.map(({ id, name }) => ({ id: `part-${id}-liste`, party: id as number | null, name })),
    ...(homeless ? [{ id: 'uten-part', party: null, name: t(organisationMessages.noParty) }] : []),
  ];
  return (
    <div className="page page--fora">
      <PageTitle>{t(organisationMessages.title)}</PageTitle>
      {partnership && <p className="eyebrow">{partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(organisationMessages.title)}
      </Heading>
      <p className="lead">{t(organisationMessages.lead)}</p>
      <SteeringPages />
      {partnership && <PartnershipLinks chosen={partnership} all={partnerships} />}
      <Outcome message={result?.message ?? null} saved={saved} />
      {groups.length === 0 && <p className="empty-state">{t(organisationMessages.none)}</p>}
      {groups.length > 0 && (
        <>
          <Heading level={2} data-size="xs">
            {t(organisationMessages.parties)}
          </Heading>
          <OrganisationGroups
            groups={groups}
            all={organisations}
            editLink={editLink}
            of={(group) => organisations.filter(({ partyId }) => partyId === groups.find(({ id }) => id === group.id)?.party)}
          />
        </>
      )}
      {sectors.length > 0 && (
        <>
          <Heading level={2} data-size="xs">
            {t(organisationMessages.sectors)}
          </Heading>
          <OrganisationGroups
            groups={sectors.map(({ id, name }) => ({ id: `sektor-${id}`, name }))}
            all={organisations}
            editLink={null}
            of={(group) => organisations.filter(({ sectorIds }) => sectorIds.some((id) => `sektor-${id}` === group.id))}
          />
        </>
      )}
      {keeps && sectors.length > 0 && (
        <p className="forum-links no-print">
          {sectors.map(({ id, name }) => (
            <Link key={id} className="ds-link" to={address('sektor', id)}>
              {t(organisationMessages.editSector, { name })}
            </Link>
          ))}
        </p>
      )}
      {keeps && (
        <div className="organisation-forms no-print" id="endre">
          {edited && <OrganisationForm key={edited.id} organisation={edited} {...forms} />}
          {editedSector && <SectorForm key={editedSector.id} sector={editedSector} organisations={organisations} />}
          <OrganisationForms {...forms} />
          <SectorForm sector={null} organisations={organisations} />
          <OtherForms organisations={organisations} persons={persons} levels={levels} />
        </div>
      )}
      <History changes={changes} />
    </div>
  );
}

export type { Actor, ActorRole, Post, Role, Viewer } from '#shared/actor.ts';
export { actorAs, isRole, publicViewer, systemActor } from '#shared/actor.ts';
export { looksLikeUnit } from './model/contact-kind.ts';
export { ensureContacts, type NamedContact } from './ensure-contacts.ts';
export { ensurePartnership, ensureSector, listPartnerships, type Partnership } from './find-partnership.ts';
export {
  hostName,
  nameAllPartnerships,
  partnershipHosts,
  partnershipOf,
  type Asked,
  type NamedPartnership,
  type PartnershipOfRequest,
} from './partnership-of-request.ts';
export { setPartnershipHost } from './set-partnership-host.ts';
export { listContactAddresses, type ContactAddress } from './list-contact-addresses.ts';
export { listContacts, type ContactEntry } from './list-contacts.ts';
export { showContactNames } from './show-contact-names.ts';
export { findShownPersons } from './find-shown-persons.ts';
export { listOrganisations, listParties, listSectors, type Organisation, type Party, type Sector } from './list-organisations.ts';
export { shownPerson, type ShownPerson } from './model/shown-person.ts';
export { insertParty, updateParty } from './organisations/save-party.ts';
export {
  insertOrganisation,
  organisationKinds,
  updateOrganisation,
  type OrganisationFacts,
  type OrganisationKind,
} from './organisations/save-organisation.ts';
export { setSectorOrganisations } from './organisations/set-sector-organisations.ts';
export { eraseContact } from './erase-contact.ts';
export { setContactEmail } from './set-contact-email.ts';
export { setContactOrganisation } from './organisations/set-contact-organisation.ts';
export { findCalendarOwner, lockCalendarHolder, setCalendarWord } from './calendar-address.ts';
export { demand, demandSomewhere, foraWhere, may, maySomewhere, standingsOf, type About } from './access/may.ts';
export { deedAreas, deeds, isDeed, standings, type Deed, type Reach, type Rule, type Standing } from './access/deeds.ts';
export { accessMarkdown, accessTable, tellWho, verdictOf, type AccessArea, type Verdict } from './access/tell-access.ts';
export { reachWords, standingWords } from './access/access-words.ts';

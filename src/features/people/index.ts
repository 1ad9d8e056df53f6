export type { Actor, Role, Viewer } from './model/actor.ts';
export { isRole, keepsPlans, publicViewer, systemActor } from './model/actor.ts';
export { looksLikeUnit } from './model/contact-kind.ts';
export { ensureContacts, type NamedContact } from './ensure-contacts.ts';
export { ensurePartnership, ensureSector, listPartnerships, type Partnership } from './find-partnership.ts';
export { listContacts, type ContactEntry } from './list-contacts.ts';
export { showContactNames } from './show-contact-names.ts';

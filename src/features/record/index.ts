export { listDeeds, listEntries, type ListedEntries } from './entries/list-entries.ts';
export { lastVerified, verifyEntries, type Verified } from './entries/verified.ts';
export { exportEntries } from './entries/export-entries.ts';
export { recordApi } from './api/record-api.ts';
export { recordRefusals } from './routes/record-refusals.ts';
export { recordRoutes } from './routes/record-routes.ts';
export { erasePerson, previewErasing, type ErasePreview } from './person/erase-person.ts';
export { exportPerson, type PersonData } from './person/export-person.ts';

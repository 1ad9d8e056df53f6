export { listDeeds, listEntries, type ListedEntries } from './entries/list-entries.ts';

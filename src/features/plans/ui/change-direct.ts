export { action } from './change-direct.server.ts';

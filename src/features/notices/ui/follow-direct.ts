export { action, loader } from './follow-direct.server.ts';

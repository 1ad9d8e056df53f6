export { loader } from './begin.server.ts';

export { loader } from './round-pulse.server.ts';

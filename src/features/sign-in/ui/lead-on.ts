export { loader } from './lead-on.server.ts';

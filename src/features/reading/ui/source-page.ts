export { loader } from './source-page.server.ts';

export { loader } from './ended.server.ts';

export { loader } from './answer.server.ts';

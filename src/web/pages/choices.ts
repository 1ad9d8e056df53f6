export { action, loader } from './choices.server.ts';

export { loader } from './answer.server.ts';

/** Nobody sees it: the loader leads on. With a component, what goes wrong is told as a page. */
export default function LeadsOn() {
  return null;
}

export { action, loader } from './sign-out.server.ts';

/** Nobody sees it: the action leads on. With a component, what goes wrong is told as a page. */
export default function LeadsOn() {
  return null;
}

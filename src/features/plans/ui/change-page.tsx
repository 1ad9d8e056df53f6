export { action, loader } from './change-page.server.ts';

// Never seen: a change leads back to where it was made, and a refused one to the error page.
export default function ChangePage() {
  return null;
}

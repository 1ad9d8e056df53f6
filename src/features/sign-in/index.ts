export { answerAdminSetupLink } from './routes/admin-route.ts';
export { makeSetupLink, needsSetup, useSetupLink } from './setup/setup-link.ts';
export { actorOfSession, findSessionOf, type Credentials } from './identify.ts';
export type { Session } from './sessions/session.ts';
export { beginSignIn } from './providers/begin-sign-in.ts';
export { completeSignIn, type SignedIn } from './providers/complete-sign-in.ts';
export { signOut } from './sessions/end-session.ts';
export { makeProgram } from './sessions/make-program.ts';
export { listSessions, type ListedSession } from './sessions/list-sessions.ts';

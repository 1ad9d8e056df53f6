import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the database shows to a piece of work: one partnership (its id), nothing, or all of it, which is for the program's
 * own work (jobs, examples, finding out who asks). A request always has a scope; work outside of any is the program's.
 */
export type Scope = number | 'nothing' | 'all';

const shared = globalThis as { [key: symbol]: AsyncLocalStorage<Scope> | undefined };
const name = Symbol.for('malbilde.scope');

// The pages are built into a file with modules of its own: there is one scope for them and for the program around them.
const scopes = (shared[name] ??= new AsyncLocalStorage<Scope>());

/** Runs `work`, and all that it waits for, with this scope. */
export function inScope<T>(scope: Scope, work: () => T): T {
  return scopes.run(scope, work);
}

export function currentScope(): Scope {
  return scopes.getStore() ?? 'all';
}

/** A key for what is kept in memory: what was made in one scope is never given in another. */
export function keyInScope(key: string): string {
  return `${currentScope()} ${key}`;
}

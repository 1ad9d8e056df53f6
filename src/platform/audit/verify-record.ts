import type { Db } from '#platform/db/db.ts';
import { detailText, digestOf } from './digest.ts';
import { beginning, entryHash } from './entry-hash.ts';
import { readEntries, readHeads, type ChainHead, type ReadEntry } from './read-chain.ts';
import { isSealOf, keyName } from './seal.ts';
import { readSeals, type Seal } from './seal-record.ts';

/**
 * `changed`: it does not say what it said. `removed`: it is not there. `added`: it does not follow the one before. `rewritten`:
 * the chain holds, but is another than the one that was sealed, or whose end was kept elsewhere.
 */
export type Fault = Readonly<{ kind: 'changed' | 'removed' | 'added' | 'rewritten'; number: number }>;

export type VerifiedChain = Readonly<{
  chain: number;
  head: Readonly<{ number: number; hash: string }>;
  entries: number;
  /** entries whose detail was erased with a person: the chain covers their digest */
  erased: number;
  /** up to which number a seal by this key stands for it; null where none does */
  sealedTo: number | null;
  fault: Fault | null;
}>;

/** The end of a chain as somebody kept it elsewhere. */
export type KeptHead = Readonly<{ chain: number | null; number: number; hash: string }>;

const atOnce = 2000;

/** Goes through the whole record, or one chain of it. Without a key the seals are not asked. */
export async function verifyRecord(
  db: Db,
  options: Readonly<{ key?: Buffer | null; kept?: KeptHead | null; chain?: number }> = {},
): Promise<readonly VerifiedChain[]> {
  const seals = options.key ? await readSeals(db) : [];
  const verified: VerifiedChain[] = [];
  const heads = (await readHeads(db)).filter(({ chain }) => options.chain === undefined || chain === options.chain);
  for (const head of heads) {
    verified.push(await verifyChain(db, head, { ...options, seals: seals.filter(({ chain }) => chain === head.chain) }));
  }
  const known = [...seals.map(({ chain }) => chain), options.kept?.chain ?? null];
  const gone = new Set(known.filter((chain) => chain !== null && !heads.some((head) => head.chain === chain)));
  return [...verified, ...[...gone].flatMap((chain) => (chain === null ? [] : [goneChain(chain)]))];
}

/** A chain that was sealed, or whose end was kept elsewhere, and of which nothing is left. */
function goneChain(chain: number): VerifiedChain {
  const fault = { kind: 'removed', number: 1 } as const;
  return { chain, head: { number: 0, hash: beginning }, entries: 0, erased: 0, sealedTo: null, fault };
}

type Against = Readonly<{ key?: Buffer | null; kept?: KeptHead | null; seals: readonly Seal[] }>;

async function verifyChain(db: Db, head: ChainHead, against: Against): Promise<VerifiedChain> {
  const known = knownHashes(head.chain, against);
  let [number, hash, erased] = [head.prunedNumber, head.prunedHash, 0];
  const result = (fault: Fault | null): VerifiedChain => ({
    chain: head.chain,
    head: { number: head.number, hash: head.hash },
    entries: number - head.prunedNumber,
    erased,
    sealedTo: known.sealedTo,
    fault,
  });
  for (;;) {
    const rows = await readEntries(db, head.chain, number, atOnce);
    for (const row of rows) {
      const isKnown = (known.hashes.get(row.number) ?? row.hash) === row.hash;
      const kind = faultOf(row, number, hash) ?? (isKnown ? null : 'rewritten');
      if (kind) return result({ kind, number: kind === 'removed' ? number + 1 : row.number });
      if (row.detailDigest !== null && row.detail === null) erased += 1;
      ({ number, hash } = row);
    }
    if (rows.length < atOnce) break;
  }
  const last = [...known.hashes.keys()].reduce((one, other) => Math.max(one, other), head.number);
  if (number < last) return result({ kind: 'removed', number: number + 1 });
  if (hash !== head.hash || known.isForged) return result({ kind: 'rewritten', number });
  return result(null);
}

function faultOf(row: ReadEntry, before: number, hashBefore: string): Fault['kind'] | null {
  if (row.number !== before + 1) return 'removed';
  if (row.hash !== entryHash(row)) return 'changed';
  if (row.previousHash !== hashBefore) return 'added';
  if (row.name !== null && digestOf(row.nameSalt ?? '', row.name) !== row.personDigest) return 'changed';
  if (row.detail !== null && digestOf(row.detailSalt ?? '', detailText(row.detail)) !== row.detailDigest) return 'changed';
  return null;
}

/** The hashes that seals and a kept head swear to, by number. A seal that this key did not make is forged. */
function knownHashes(chain: number, { key, kept, seals }: Against) {
  const hashes = new Map<number, string>();
  let isForged = false;
  let sealedTo: number | null = null;
  for (const seal of seals.filter((one) => key && one.keyName === keyName(key))) {
    if (!key || !isSealOf(key, seal, seal.seal)) isForged = true;
    hashes.set(seal.number, seal.hash);
    sealedTo = seal.number;
  }
  if (kept && (kept.chain === null || kept.chain === chain)) hashes.set(kept.number, kept.hash);
  return { hashes, isForged, sealedTo };
}

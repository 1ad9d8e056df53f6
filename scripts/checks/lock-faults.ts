/** A package as package-lock.json (version 3) has it. */
export type LockedPackage = Readonly<{
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}>;

export type Lock = Readonly<{ lockfileVersion: number; packages: Readonly<Record<string, LockedPackage>> }>;
export type Manifest = Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>;

/** Licences that ask nothing of those who use the program but to be named. */
const licences = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
]);

/** Used as they are, in files of their own: MPL-2.0 (Vite's style compiler, axe), CC-BY-4.0 (data on browsers). */
const unchanged = new Set(['MPL-2.0', 'CC-BY-4.0']);

/** These may say that they have an install script: .npmrc lets none run, and they do without. */
const withScript = new Set(['node_modules/@swc/core']);

/** What is wrong with what is locked, a sentence each: all is pinned, has a checksum and a licence that can be used. */
export function lockFaults(lock: Lock, manifest: Manifest, npmrc: string): readonly string[] {
  const faults: string[] = [];
  if (!/^ignore-scripts *= *true *$/m.test(npmrc)) faults.push('.npmrc lets packages run install scripts');
  if (lock.lockfileVersion !== 3) faults.push('package-lock.json has another version than 3');
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`${name} is not pinned: ${version}`);
    else if (lock.packages[`node_modules/${name}`]?.version !== version) faults.push(`${name} ${version} is not what is locked`);
  }
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path !== '') faults.push(...packageFaults(path, entry));
  }
  return faults;
}

function packageFaults(path: string, { integrity, license, link, resolved, hasInstallScript }: LockedPackage): readonly string[] {
  const faults: string[] = [];
  if (link || !path.startsWith('node_modules/')) return [`${path} is a folder, not a package`];
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) faults.push(`${path} has no checksum`);
  // Where a package is fetched is the setup's business, and its checksum says that it is the same one.
  if (resolved !== undefined) faults.push(`${path} says where it is fetched: ${resolved}`);
  if (!isUsable(license)) faults.push(`${path} has the licence ${license ?? 'none'}`);
  if (hasInstallScript && !withScript.has(path)) faults.push(`${path} wants to run a script when it is installed`);
  return faults;
}

/** SPDX: of those with OR one will do, of those with AND all must. */
function isUsable(license: string | undefined): boolean {
  const text = (license ?? '').replace(/^\((.*)\)$/, '$1');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((one) => licences.has(one) || unchanged.has(one)));
}

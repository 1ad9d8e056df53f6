import { AppError } from '#shared/errors/app-error.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import type { ZipReader } from '../zip.ts';

/** A part of the package with the parts it points to. `type` is the last word of the relationship's type (slideLayout). */
export type Part = Readonly<{ name: string; root: XmlElement; relations: readonly Relation[] }>;
export type Relation = Readonly<{ id: string; type: string; target: string; external: boolean }>;

export type Parts = Readonly<{
  /** Throws file_damaged when the part is missing. */
  part: (name: string) => Part;
  /** The first related part of a type, null when there is none. */
  related: (part: Part, type: string) => Part | null;
  relationsOf: (name: string) => readonly Relation[];
}>;

/** Every part is parsed once (layouts and masters serve many slides). */
export function openParts(zip: ZipReader): Parts {
  const cache = new Map<string, Part>();
  const relationsOf = (name: string): readonly Relation[] => {
    const bytes = zip.bytes(relationsName(name));
    return bytes ? parseXml(bytes).children.map((element) => relation(element, name)) : [];
  };
  const part = (name: string): Part => {
    const known = cache.get(name);
    if (known) return known;
    const bytes = zip.bytes(name);
    if (!bytes) throw new AppError('file_damaged');
    const read = { name, root: parseXml(bytes), relations: relationsOf(name) };
    cache.set(name, read);
    return read;
  };
  const related = (from: Part, type: string): Part | null => {
    const found = from.relations.find((to) => to.type === type && !to.external && zip.has(to.target));
    return found ? part(found.target) : null;
  };
  return { part, related, relationsOf };
}

function relation(element: XmlElement, from: string): Relation {
  const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
  const external = TargetMode === 'External';
  return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: external ? Target : resolve(from, Target), external };
}

function relationsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** A target is relative to the folder of the part that points, or begins with a slash. It stays inside the archive. */
function resolve(from: string, target: string): string {
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') start.pop();
    else if (step !== '.' && step !== '') start.push(step);
  }
  return start.join('/');
}

import { parseXml, type XmlElement } from '../../xml.ts';
import type { ZipReader } from '../../zip.ts';
import type { Relation } from '../parts.ts';

const namespace = 'urn:malbilde:plan:1';
const mostItems = 20;
const mostBytes = 10 * 1024 * 1024;

/**
 * The plan that a deck of Målbilde's own carries as a custom XML item, as JSON gives it and not checked. Nothing where
 * there is none or it is broken: then the slides alone are read. PowerPoint hangs it under the presentation, LibreOffice
 * under the package.
 */
export function carriedPlan(zip: ZipReader, relations: readonly Relation[]): Readonly<{ carried?: unknown }> {
  const items = relations.filter(({ type, external }) => type === 'customXml' && !external);
  for (const { target } of items.slice(0, mostItems)) {
    const found = planIn(zip, target);
    if (found !== null) return { carried: found };
  }
  return {};
}

function planIn(zip: ZipReader, name: string): unknown {
  try {
    const bytes = zip.bytes(name);
    if (!bytes || bytes.byteLength > mostBytes) return null;
    const root = parseXml(bytes);
    return isOwn(root) ? (JSON.parse(root.text) as unknown) : null;
  } catch {
    return null;
  }
}

function isOwn(root: XmlElement): boolean {
  return root.name === 'plan' && Object.entries(root.attributes).some(([name, value]) => name.startsWith('xmlns') && value === namespace);
}

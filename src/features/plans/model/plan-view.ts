import type { Adoption, Area, Cell, Contact, Item, Period, PlanDocument, Scope, Status, Vision } from './plan-document.ts';
import { planFormat, type Source, type Uncertain } from './plan-document.ts';

/** A plan as pages show it: the plan document's parts with their ids, versions and times. */
export type PlanView = Readonly<{
  id: number;
  slug: string;
  /** Where its pages stand: '/planer/oslo-2026', or under an edition of it. */
  address: string;
  partnership: Readonly<{ id: number; name: string; slug: string; accent: string }>;
  title: string;
  scope: Scope;
  /** null for the overall plan */
  sectorId: number | null;
  /** ISO time since when everybody may read it; null for a draft */
  openedAt: string | null;
  year: number;
  language: 'nb' | 'nn' | 'en';
  edition: Readonly<{ label: string | null; date: string | null }> | null;
  /** Counts up with every change. */
  version: number;
  /** ISO time of the last change. */
  updatedAt: string;
  adoptions: readonly Adoption[];
  periods: readonly Period[];
  statuses: readonly Status[];
  areas: readonly AreaView[];
}>;

export type AreaView = Readonly<{
  id: number;
  key: string;
  number: number | null;
  title: string;
  vision: readonly Vision[];
  groups: readonly GroupView[];
}>;

export type GroupView = Readonly<{ id: number; title: string; items: readonly ItemView[] }>;

export type ItemView = Readonly<{
  id: number;
  key: string;
  title: string;
  funding: string | null;
  links: readonly string[];
  /** Persons are left out for the public where the partnership does not show names. */
  contacts: readonly ContactView[];
  source: Source | null;
  uncertain: readonly Uncertain[];
  version: number;
  updatedAt: string;
  cells: readonly CellView[];
}>;

export type ContactView = Readonly<{ id: number; kind: 'person' | 'unit'; name: string; role: string | null }>;

/** `version` is what an edit is based on; a cell that is not there has version 0. */
export type CellView = Readonly<{
  id: number;
  period: string | null;
  text: string;
  status: string | null;
  open: boolean;
  version: number;
  updatedAt: string;
}>;

/** True where the cell says nothing. */
export function isEmptyCell(cell: Readonly<{ text: string; status: string | null; open?: boolean | undefined }>): boolean {
  return cell.text === '' && cell.status === null && !cell.open;
}

/** The plan document of docs/plan.schema.json for this view; what the view hides is not in it. */
export function planDocumentOf(view: PlanView): PlanDocument {
  return {
    format: planFormat,
    title: view.title,
    partnership: view.partnership.name,
    scope: view.scope,
    year: view.year,
    language: view.language,
    ...(view.edition && {
      edition: {
        ...(view.edition.label !== null && { label: view.edition.label }),
        ...(view.edition.date !== null && { date: view.edition.date }),
      },
    }),
    ...(view.adoptions.length > 0 && { adoptions: view.adoptions }),
    periods: view.periods,
    statuses: view.statuses,
    areas: view.areas.map(areaOf),
  };
}

function areaOf(area: AreaView): Area {
  return {
    key: area.key,
    number: area.number,
    title: area.title,
    vision: area.vision,
    groups: area.groups.map((group) => ({ title: group.title, items: group.items.map(itemOf) })),
  };
}

function itemOf(item: ItemView): Item {
  return {
    key: item.key,
    title: item.title,
    cells: item.cells.filter((cell) => !isEmptyCell(cell)).map(cellOf),
    funding: item.funding,
    ...(item.contacts.length > 0 && { contacts: item.contacts.map(contactOf) }),
    ...(item.links.length > 0 && { links: item.links }),
    ...(item.source && { source: item.source }),
    ...(item.uncertain.length > 0 && { uncertain: item.uncertain }),
  };
}

function cellOf(cell: CellView): Cell {
  return { period: cell.period, text: cell.text, status: cell.status, ...(cell.open && { open: true }) };
}

function contactOf(contact: ContactView): Contact {
  return { name: contact.name, ...(contact.role !== null && { role: contact.role }) };
}

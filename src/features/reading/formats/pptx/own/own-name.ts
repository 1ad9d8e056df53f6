import { child, children, numberOf, type XmlElement } from '../../xml.ts';

/** The name of a shape that Målbilde wrote ("Målbilde 3 table 1"), null for any other. */
export function ownName(element: XmlElement): string | null {
  const properties = element.children.find((inner) => /^nv\w+Pr$/.test(inner.name));
  const name = child(properties, 'cNvPr')?.attributes['name'] ?? '';
  return /^Målbilde \d/u.test(name.normalize('NFC')) ? name.normalize('NFC').slice(0, 80) : null;
}

/** The number that each row of a table has (a16:rowId), null where it has none. */
export function rowMarks(table: XmlElement): readonly (number | null)[] {
  return children(table, 'tr').map((row) => {
    const mark = children(child(row, 'extLst'), 'ext').find((extension) => child(extension, 'rowId'));
    const value = numberOf(child(mark, 'rowId'), 'val', -1);
    return value >= 0 ? value : null;
  });
}

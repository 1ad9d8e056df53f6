export type TreeNode = Readonly<{ id: number; parentId: number | null; reportsToId: number | null }>;

export type TreeBox = Readonly<{ id: number; x: number; y: number; depth: number }>;

/** A line from the forum above to the one below; `reports` where it is a reporting line that is not the parent's. */
export type TreeLine = Readonly<{ from: number; to: number; kind: 'parent' | 'reports'; path: string }>;

export type TreeLayout = Readonly<{ width: number; height: number; boxes: readonly TreeBox[]; lines: readonly TreeLine[] }>;

export type TreeMeasures = Readonly<{ boxWidth: number; boxHeight: number; gapX: number; gapY: number }>;

const edge = 2;

/**
 * Places nodes from left to right by their depth and each parent beside the first of its children, in the order given.
 * Nodes with nobody above or below them stand in rows under the trees. A parent that is not among the nodes is none.
 */
export function layoutTree(nodes: readonly TreeNode[], measures: TreeMeasures): TreeLayout {
  const { boxWidth, boxHeight, gapX, gapY } = measures;
  const ids = new Set(nodes.map(({ id }) => id));
  const parentOf = new Map(nodes.map((node) => [node.id, aboveOf(node, ids)]));
  const childrenOf = Map.groupBy(nodes, ({ id }) => parentOf.get(id) ?? null);
  const roots = childrenOf.get(null) ?? [];
  const isAlone = ({ id }: TreeNode): boolean => !childrenOf.has(id);
  const stepX = boxWidth + gapX;
  const stepY = boxHeight + gapY;
  const boxes = new Map<number, TreeBox>();
  let row = 0;

  function place({ id }: TreeNode, depth: number): number {
    const [first = row++] = (childrenOf.get(id) ?? []).map((child) => place(child, depth + 1));
    boxes.set(id, { id, depth, x: edge + depth * stepX, y: edge + first * stepY });
    return first;
  }

  for (const root of roots.filter((node) => !isAlone(node))) place(root, 0);
  const columns = Math.max(3, ...[...boxes.values()].map(({ depth }) => depth + 1));
  const under = row === 0 ? 0 : gapY;
  for (const [at, { id }] of roots.filter(isAlone).entries()) {
    const column = at % columns;
    if (column === 0 && at > 0) row += 1;
    boxes.set(id, { id, depth: 0, x: edge + column * stepX, y: edge + under + row * stepY });
  }

  const placed = nodes.flatMap(({ id }) => boxes.get(id) ?? []);
  return {
    boxes: placed,
    lines: nodes.flatMap((node) => linesOf(node, parentOf.get(node.id) ?? null, boxes, measures)),
    width: Math.max(0, ...placed.map(({ x }) => x + boxWidth + edge)),
    height: Math.max(0, ...placed.map(({ y }) => y + boxHeight + edge)),
  };
}

/** The parent where it is among the nodes and is not the node itself. */
function aboveOf({ id, parentId }: TreeNode, ids: ReadonlySet<number>): number | null {
  return parentId !== null && parentId !== id && ids.has(parentId) ? parentId : null;
}

function linesOf(node: TreeNode, parent: number | null, boxes: ReadonlyMap<number, TreeBox>, measures: TreeMeasures): readonly TreeLine[] {
  const own = boxes.get(node.id);
  if (!own) return [];
  const lines: TreeLine[] = [];
  const above = parent === null ? undefined : boxes.get(parent);
  if (above) lines.push({ from: above.id, to: own.id, kind: 'parent', path: elbow(above, own, measures) });
  const superior = node.reportsToId === null || node.reportsToId === parent ? undefined : boxes.get(node.reportsToId);
  if (superior) lines.push({ from: superior.id, to: own.id, kind: 'reports', path: curve(superior, own, measures) });
  return lines;
}

function elbow(from: TreeBox, to: TreeBox, { boxWidth, boxHeight, gapX }: TreeMeasures): string {
  const x = from.x + boxWidth;
  return `M${x} ${from.y + boxHeight / 2}h${gapX / 2}V${to.y + boxHeight / 2}H${to.x}`;
}

/** To the left side of a box further right, else to its top. */
function curve(from: TreeBox, to: TreeBox, { boxWidth, boxHeight }: TreeMeasures): string {
  const [x1, y1] = [from.x + boxWidth / 2, from.y + boxHeight];
  if (to.x <= from.x)
    return `M${x1} ${y1}C${x1} ${(y1 + to.y) / 2} ${to.x + boxWidth / 2} ${(y1 + to.y) / 2} ${to.x + boxWidth / 2} ${to.y}`;
  const y2 = to.y + boxHeight * 0.8;
  return `M${x1} ${y1}C${x1} ${Math.max(y2, y1 + 8)} ${to.x - boxWidth / 4} ${y2} ${to.x} ${y2}`;
}

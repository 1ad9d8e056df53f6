type Pair = Readonly<{ sector: Readonly<{ plan: string; item: string }>; overall: Readonly<{ plan: string; item: string }> }>;
type Ends = Readonly<{
  sector: Readonly<{ plan: Readonly<{ slug: string }>; item: Readonly<{ key: string }> }>;
  overall: Readonly<{ plan: Readonly<{ slug: string }>; item: Readonly<{ key: string }> }>;
}>;

/** One end of a link as a form sends it. */
export function endValue(plan: string, item: string): string {
  return `${encodeURIComponent(plan)}/${encodeURIComponent(item)}`;
}

/** Two items as a form sends them. */
export function pairValue({ sector, overall }: Ends): string {
  return `${endValue(sector.plan.slug, sector.item.key)}/${endValue(overall.plan.slug, overall.item.key)}`;
}

/** The two items of a form's value; what is missing in it is found by nobody. */
export function readPair(value: string): Pair {
  const [sector = '', sectorItem = '', overall = '', overallItem = ''] = value.split('/').map(decoded);
  return { sector: { plan: sector, item: sectorItem }, overall: { plan: overall, item: overallItem } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

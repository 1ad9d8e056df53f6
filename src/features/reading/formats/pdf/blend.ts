const hexColor = /^#[0-9a-f]{6}$/i;

/** A colour of PDF.js as #rrggbb in lower case; null for patterns and anything else. */
export function hexOf(value: unknown): string | null {
  return typeof value === 'string' && hexColor.test(value) ? value.toLowerCase() : null;
}

/** `over` laid over `under` with the opacity `alpha` (0–1). */
export function blend(over: string, under: string, alpha: number): string {
  const channel = (at: number): string => {
    const mixed = parseInt(over.slice(at, at + 2), 16) * alpha + parseInt(under.slice(at, at + 2), 16) * (1 - alpha);
    return Math.round(mixed).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

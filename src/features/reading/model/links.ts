const address = /https?:\/\/[^\s<>"'«»)\]]{3,500}/giu;

/** The web addresses of a text that parse as one, without the full stop of the sentence. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(address)].map(([link]) => link.replace(/[.,;:]+$/, '')).filter((link) => URL.canParse(link));
}

/** True for a line that is nothing but web addresses. */
export function isLinkLine(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text.trim());
}

import { child, type XmlElement } from '../xml.ts';

const squaresAndDots = new Set('■□▪▫◼◻◾◽⬛⬜●○•◉⬤⚫⚪◆◇♦▲▼▮▬█★🔴🟠🟡🟢🔵🟣🟤🟥🟧🟨🟩🟦🟪🟫');

/** Emoji bring their colour with them, about as the common fonts draw it. */
const ownColors: Readonly<Record<string, string>> = {
  '🔴': '#dd2e44', '🟥': '#dd2e44', '🟠': '#f4900c', '🟧': '#f4900c', '🟡': '#fdcb58', '🟨': '#fdcb58',
  '🟢': '#78b159', '🟩': '#78b159', '🔵': '#55acee', '🟦': '#55acee', '🟣': '#aa8ed6', '🟪': '#aa8ed6',
  '🟤': '#c1694f', '🟫': '#c1694f', '⚫': '#31373d', '⬛': '#31373d', '⚪': '#e6e7e8', '⬜': '#e6e7e8',
}; // prettier-ignore

/** The letters that the symbol fonts draw as squares and dots. */
const symbolLetters: Readonly<Record<string, string>> = { n: '■', l: '●', u: '◆', q: '□', o: '□', '¡': '○', '§': '▪' };

/** True for a square, dot or like symbol that can stand for a status. */
export function isMark(symbol: string): boolean {
  return squaresAndDots.has(symbol);
}

export function markColor(symbol: string): string | null {
  return ownColors[symbol] ?? null;
}

/** A run in Wingdings is read as what it shows where that is a square or a dot. */
export function symbolText(text: string, properties: XmlElement | undefined): string {
  const fonts = ['latin', 'sym'].map((name) => child(properties, name)?.attributes['typeface'] ?? '');
  if (!fonts.some((font) => font.startsWith('Wingdings'))) return text;
  return [...text].map((letter) => symbolLetters[String.fromCharCode(letter.charCodeAt(0) & 0xff)] ?? letter).join('');
}

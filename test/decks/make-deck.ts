import type { DeckDesign } from './deck-design.ts';
import type { DeckPlan } from './deck-plan.ts';
import { drawDeck } from './draw-deck.ts';
import { writeOpenXml } from './write-open-xml.ts';
import { writeWithPptxgenjs } from './write-pptxgenjs.ts';

/** The bytes of a .pptx that shows the plan in the design. */
export async function makeDeck(plan: DeckPlan, design: DeckDesign): Promise<Uint8Array> {
  const deck = drawDeck(plan, design);
  return design.writer === 'openxml' ? writeOpenXml(deck) : writeWithPptxgenjs(deck);
}

import type { Text } from '#shared/language.ts';

export const draftMessages = {
  isDraft: {
    nb: 'Utkast: Denne planen er ikke åpnet ennå. Den ses av sekretariatet, av dem som sitter i et forum, av redaktøren for sektoren og av kontaktene i planen.',
    nn: 'Utkast: Denne planen er ikkje opna enno. Han blir sett av sekretariatet, av dei som sit i eit forum, av redaktøren for sektoren og av kontaktane i planen.',
    en: 'Draft: this plan has not been opened yet. It is seen by the secretariat, those who sit in a forum, the editor of the sector and the contacts of the plan.',
  },
  open: { nb: 'Åpne planen for alle', nn: 'Opne planen for alle', en: 'Open the plan to everybody' },
  makeDraft: { nb: 'Gjør planen til utkast', nn: 'Gjer planen til utkast', en: 'Make the plan a draft' },
  aboutOpening: {
    nb: 'Når planen er åpnet, kan alle lese den, søke i den og laste den ned. Den åpnes også når en utgave fryses.',
    nn: 'Når planen er opna, kan alle lese han, søkje i han og laste han ned. Han blir også opna når ei utgåve blir frosen.',
    en: 'Once the plan is open, everybody can read it, search it and download it. It is also opened when an edition is frozen.',
  },
  aboutClosing: {
    nb: 'Et utkast er ikke synlig for offentligheten. Det som er lastet ned eller delt allerede, kan ikke hentes tilbake.',
    nn: 'Eit utkast er ikkje synleg for offentlegheita. Det som er lasta ned eller delt allereie, kan ikkje hentast tilbake.',
    en: 'A draft is not visible to the public. What has been downloaded or shared already cannot be called back.',
  },
  why: { nb: 'Grunn (valgfritt)', nn: 'Grunn (valfritt)', en: 'Reason (optional)' },
} as const satisfies Readonly<Record<string, Text>>;

import type { TextPageContent } from './text-page.tsx';

export const aboutText: TextPageContent = {
  title: { nb: 'Om Målbilde', nn: 'Om Målbilde', en: 'About Målbilde' },
  lead: {
    nb: 'Målbilde er den levende porteføljeplanen til et helsefellesskap: hva sykehus og kommuner skal få til sammen, hvor langt det er kommet, og hva som er endret underveis.',
    nn: 'Målbilde er den levande porteføljeplanen til eit helsefellesskap: kva sjukehus og kommunar skal få til saman, kor langt det er kome, og kva som er endra undervegs.',
    en: 'Målbilde is the living portfolio plan of a Norwegian health partnership: what hospitals and municipalities are to achieve together, how far it has come, and what changed on the way.',
  },
  sections: [
    {
      title: { nb: 'Hva du finner her', nn: 'Kva du finn her', en: 'What you find here' },
      points: [
        {
          nb: 'Den overordnede planen og planene til hver sektor, år for år.',
          nn: 'Den overordna planen og planane til kvar sektor, år for år.',
          en: 'The overall plan and the plan of each sector, year by year.',
        },
        {
          nb: 'Innsatsområder med målbilde, og tiltakene i dem med status og tekst for hvert år.',
          nn: 'Innsatsområde med målbilde, og tiltaka i dei med status og tekst for kvart år.',
          en: 'Areas with their target picture, and the measures in them with status and text for each year.',
        },
        {
          nb: 'Historien til hvert tiltak: hva som ble endret, når og av hvem.',
          nn: 'Historia til kvart tiltak: kva som vart endra, når og av kven.',
          en: 'The story of each measure: what was changed, when and by whom.',
        },
      ],
    },
    {
      title: { nb: 'Hva Målbilde ikke er', nn: 'Kva Målbilde ikkje er', en: 'What Målbilde is not' },
      points: [
        {
          nb: 'Det inneholder ingen helseopplysninger om personer. Fødselsnumre blir avvist.',
          nn: 'Det inneheld ingen helseopplysningar om personar. Fødselsnummer blir avviste.',
          en: 'It holds no health information about persons. National identity numbers are refused.',
        },
        {
          nb: 'Det er ikke arkivet. Hver part journalfører og arkiverer i sitt eget system.',
          nn: 'Det er ikkje arkivet. Kvar part journalfører og arkiverer i sitt eige system.',
          en: 'It is not the archive. Each party keeps its journal and archive in its own system.',
        },
        {
          nb: 'Det erstatter ikke partenes egne fagsystemer eller prosjektverktøy.',
          nn: 'Det erstattar ikkje fagsystema eller prosjektverktøya til partane.',
          en: 'It does not replace the parties’ own systems or project tools.',
        },
      ],
    },
    {
      title: { nb: 'Slik leser du statusene', nn: 'Slik les du statusane', en: 'How to read the statuses' },
      paragraphs: [
        {
          nb: 'Hver plan har sine egne ord for status. Symbolet og fargen følger en felles skala: ikke påbegynt, planlagt, under arbeid, ferdig, stanset og ukjent. «Ukjent» betyr at kilden ikke sier statusen. Målbilde gjetter aldri.',
          nn: 'Kvar plan har sine eigne ord for status. Symbolet og fargen følgjer ein felles skala: ikkje påbyrja, planlagt, under arbeid, ferdig, stansa og ukjend. «Ukjend» betyr at kjelda ikkje seier statusen. Målbilde gjettar aldri.',
          en: 'Each plan has its own words for status. Symbol and colour follow a common scale: not started, planned, in progress, completed, stopped and unknown. “Unknown” means that the source does not say the status. Målbilde never guesses.',
        },
      ],
    },
  ],
};

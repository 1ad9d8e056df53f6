import type { TextPageContent } from './text-page.tsx';

export const accessibilityText: TextPageContent = {
  title: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  lead: {
    nb: 'Alle skal kunne lese planene og arbeide i dem. Målbilde er laget for å oppfylle WCAG 2.1 på nivå AA.',
    nn: 'Alle skal kunne lese planane og arbeide i dei. Målbilde er laga for å oppfylle WCAG 2.1 på nivå AA.',
    en: 'Everybody shall be able to read the plans and work in them. Målbilde is made to meet WCAG 2.1 level AA.',
  },
  sections: [
    {
      title: { nb: 'Det du kan regne med', nn: 'Det du kan rekne med', en: 'What you can count on' },
      points: [
        {
          nb: 'Alt kan gjøres med tastaturet alene. I plantabellen viser tasten ? hvilke taster som finnes.',
          nn: 'Alt kan gjerast med tastaturet åleine. I plantabellen viser tasten ? kva tastar som finst.',
          en: 'Everything can be done with the keyboard alone. In the plan table the key ? shows the keys.',
        },
        {
          nb: 'Status vises alltid med symbol, ord og farge. Ingenting er bare en farge.',
          nn: 'Status blir alltid vist med symbol, ord og farge. Ingenting er berre ein farge.',
          en: 'A status is always shown as symbol, word and colour. Nothing is colour alone.',
        },
        {
          nb: 'Hvert bilde har en tabell ved siden av seg med de samme tallene.',
          nn: 'Kvart bilete har ein tabell ved sida av seg med dei same tala.',
          en: 'Each picture has a table beside it with the same figures.',
        },
        {
          nb: 'Sidene kan forstørres til 400 %, leses på telefon, i mørk visning og uten JavaScript.',
          nn: 'Sidene kan forstørrast til 400 %, lesast på telefon, i mørk vising og utan JavaScript.',
          en: 'The pages can be enlarged to 400 %, read on a phone, in dark mode and without JavaScript.',
        },
      ],
    },
    {
      title: { nb: 'Hindringer', nn: 'Hindringar', en: 'Barriers' },
      paragraphs: [
        {
          nb: 'Møter du en hindring, si fra til sekretariatet i helsefellesskapet. Fortell hvilken side det gjelder og hva du prøvde å gjøre.',
          nn: 'Møter du ei hindring, sei frå til sekretariatet i helsefellesskapet. Fortel kva side det gjeld og kva du prøvde å gjere.',
          en: 'If you meet a barrier, tell the secretariat of the partnership which page it was and what you tried to do.',
        },
      ],
    },
  ],
};

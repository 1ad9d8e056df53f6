import type { Language, Messages } from '#shared/language.ts';
import type { Uncertain } from '#features/plans/index.ts';
import type { Doubt, DraftCell } from './draft.ts';

const texts = {
  color_without_legend: {
    nb: 'Ruten {cell} har fargen {color}, som ingen tegnforklaring forklarer.',
    nn: 'Ruta {cell} har fargen {color}, som inga teiknforklaring forklarer.',
    en: 'The cell {cell} has the colour {color}, which no legend explains.',
  },
  color_unclear: {
    nb: 'Fargen i ruten {cell} kan bety to ulike statuser.',
    nn: 'Fargen i ruta {cell} kan bety to ulike statusar.',
    en: 'The colour of the cell {cell} can mean two different statuses.',
  },
  dot_adrift: {
    nb: 'Ved ruten {cell} ligger det en fargeprikk, men det er ikke til å se hvilken rad den hører til.',
    nn: 'Ved ruta {cell} ligg det ein fargeprikk, men det er ikkje til å sjå kva rad han høyrer til.',
    en: 'There is a coloured dot near the cell {cell}, but which row it belongs to cannot be seen.',
  },
  column_year_unknown: {
    nb: 'Kilden sier ikke hvilket år teksten {cell} gjelder.',
    nn: 'Kjelda seier ikkje kva år teksten {cell} gjeld.',
    en: 'The source does not say which year the text {cell} is about.',
  },
} as const satisfies Messages;

const what = {
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  period: { nb: 'År', nn: 'År', en: 'Year' },
} as const satisfies Messages;

/** The words in the plan document for what a person must settle; null for what is only worth telling. */
export function uncertainText(doubt: Doubt, cell: DraftCell, label: string, language: Language): Uncertain | null {
  if (doubt.code === 'status_color_differs') return null;
  const quoted = cell.text === '' ? `«${label}»` : `«${cell.text}»`;
  const why = texts[doubt.code][language].replace('{cell}', () => quoted).replace('{color}', doubt.params['color'] ?? '');
  const subject = what[doubt.code === 'column_year_unknown' ? 'period' : 'status'][language];
  return { what: label === '' ? subject : `${subject} ${label}`, why };
}

import type { Text } from '#shared/language.ts';
import type { DifferenceKind } from '../../model/compare/difference.ts';

const tiltak = (nbOne: string, nbMany: string, nnOne: string, nnMany: string, en: string): Text => ({
  nb: `{n, plural, one {# tiltak ${nbOne}} other {# tiltak ${nbMany}}}`,
  nn: `{n, plural, one {# tiltak ${nnOne}} other {# tiltak ${nnMany}}}`,
  en: `{n, plural, one {# measure} other {# measures}} ${en}`,
});

/** What the summary says of each kind of difference. */
export const kindMessages: Readonly<Record<DifferenceKind, Text>> = {
  'item-added': tiltak('er nytt', 'er nye', 'er nytt', 'er nye', 'new'),
  'item-removed': tiltak('er tatt ut', 'er tatt ut', 'er teke ut', 'er tekne ut', 'taken out'),
  'item-moved': tiltak('er flyttet', 'er flyttet', 'er flytta', 'er flytta', 'moved'),
  'item-reordered': tiltak('har ny plass', 'har ny plass', 'har ny plass', 'har ny plass', 'in a new place under the same heading'),
  'title-changed': tiltak('har ny tittel', 'har ny tittel', 'har ny tittel', 'har ny tittel', 'with a new title'),
  'funding-changed': tiltak('har ny finansiering', 'har ny finansiering', 'har ny finansiering', 'har ny finansiering', 'with new funding'),
  'contacts-changed': tiltak('har nye kontakter', 'har nye kontakter', 'har nye kontaktar', 'har nye kontaktar', 'with new contacts'),
  'links-changed': tiltak('har nye lenker', 'har nye lenker', 'har nye lenkjer', 'har nye lenkjer', 'with new links'),
  'status-changed': {
    nb: '{n, plural, one {# status er endret} other {# statuser er endret}}',
    nn: '{n, plural, one {# status er endra} other {# statusar er endra}}',
    en: '{n, plural, one {# status} other {# statuses}} changed',
  },
  'text-changed': {
    nb: '{n, plural, one {# tekst er endret} other {# tekster er endret}}',
    nn: '{n, plural, one {# tekst er endra} other {# tekstar er endra}}',
    en: '{n, plural, one {# text} other {# texts}} changed',
  },
  'open-changed': {
    nb: '{n, plural, one {# åpent spørsmål er} other {# åpne spørsmål er}} stilt eller avklart',
    nn: '{n, plural, one {# ope spørsmål er stilt eller avklart} other {# opne spørsmål er stilte eller avklarte}}',
    en: '{n, plural, one {# open question} other {# open questions}} raised or settled',
  },
  'area-added': {
    nb: '{n, plural, one {# innsatsområde er nytt} other {# innsatsområder er nye}}',
    nn: '{n, plural, one {# innsatsområde er nytt} other {# innsatsområde er nye}}',
    en: '{n, plural, one {# area} other {# areas}} new',
  },
  'area-removed': {
    nb: '{n, plural, one {# innsatsområde} other {# innsatsområder}} er tatt ut',
    nn: '{n, plural, one {# innsatsområde er teke ut} other {# innsatsområde er tekne ut}}',
    en: '{n, plural, one {# area} other {# areas}} taken out',
  },
  'area-renamed': {
    nb: '{n, plural, one {# innsatsområde} other {# innsatsområder}} har ny tittel',
    nn: '{n} innsatsområde har ny tittel',
    en: '{n, plural, one {# area} other {# areas}} with a new title',
  },
  'area-renumbered': {
    nb: '{n, plural, one {# innsatsområde} other {# innsatsområder}} har nytt nummer',
    nn: '{n} innsatsområde har nytt nummer',
    en: '{n, plural, one {# area} other {# areas}} with a new number',
  },
  'area-reordered': {
    nb: '{n, plural, one {# innsatsområde} other {# innsatsområder}} har ny plass',
    nn: '{n} innsatsområde har ny plass',
    en: '{n, plural, one {# area} other {# areas}} in a new place',
  },
  'vision-changed': {
    nb: '{n, plural, one {# målbilde} other {# målbilder}} er endret',
    nn: '{n, plural, one {# målbilde er endra} other {# målbilde er endra}}',
    en: '{n, plural, one {# target picture} other {# target pictures}} changed',
  },
  'group-added': {
    nb: '{n, plural, one {# overskrift er ny} other {# overskrifter er nye}}',
    nn: '{n, plural, one {# overskrift er ny} other {# overskrifter er nye}}',
    en: '{n, plural, one {# heading} other {# headings}} new',
  },
  'group-removed': {
    nb: '{n, plural, one {# overskrift} other {# overskrifter}} er tatt ut',
    nn: '{n, plural, one {# overskrift er teken ut} other {# overskrifter er tekne ut}}',
    en: '{n, plural, one {# heading} other {# headings}} taken out',
  },
  'group-renamed': {
    nb: '{n, plural, one {# overskrift} other {# overskrifter}} har ny ordlyd',
    nn: '{n, plural, one {# overskrift} other {# overskrifter}} har ny ordlyd',
    en: '{n, plural, one {# heading} other {# headings}} with new words',
  },
  'group-reordered': {
    nb: '{n, plural, one {# overskrift} other {# overskrifter}} har ny plass',
    nn: '{n, plural, one {# overskrift} other {# overskrifter}} har ny plass',
    en: '{n, plural, one {# heading} other {# headings}} in a new place',
  },
  'plan-renamed': { nb: 'Planen har ny tittel', nn: 'Planen har ny tittel', en: 'The plan has a new title' },
  'adoptions-changed': { nb: 'Tilslutningen er endret', nn: 'Tilslutninga er endra', en: 'The adoption is changed' },
  'period-added': {
    nb: '{n, plural, one {# kolonne er ny} other {# kolonner er nye}}',
    nn: '{n, plural, one {# kolonne er ny} other {# kolonnar er nye}}',
    en: '{n, plural, one {# column} other {# columns}} new',
  },
  'period-removed': {
    nb: '{n, plural, one {# kolonne} other {# kolonner}} er tatt ut',
    nn: '{n, plural, one {# kolonne er teken ut} other {# kolonnar er tekne ut}}',
    en: '{n, plural, one {# column} other {# columns}} taken out',
  },
  'period-changed': {
    nb: '{n, plural, one {# kolonne} other {# kolonner}} er endret',
    nn: '{n, plural, one {# kolonne} other {# kolonnar}} er endra',
    en: '{n, plural, one {# column} other {# columns}} changed',
  },
  'status-word-added': {
    nb: '{n, plural, one {# statusord er nytt} other {# statusord er nye}}',
    nn: '{n, plural, one {# statusord er nytt} other {# statusord er nye}}',
    en: '{n, plural, one {# status word} other {# status words}} new',
  },
  'status-word-removed': {
    nb: '{n} statusord er tatt ut',
    nn: '{n, plural, one {# statusord er teke ut} other {# statusord er tekne ut}}',
    en: '{n, plural, one {# status word} other {# status words}} taken out',
  },
  'status-word-renamed': {
    nb: '{n} statusord har ny ordlyd',
    nn: '{n} statusord har ny ordlyd',
    en: '{n, plural, one {# status word} other {# status words}} with new words',
  },
  'status-word-rescaled': {
    nb: '{n} statusord har nytt trinn',
    nn: '{n} statusord har nytt steg',
    en: '{n, plural, one {# status word} other {# status words}} on a new step',
  },
};

import type { Messages } from '#shared/language.ts';

/** Words of the page where a plan's files are fetched. */
export const fileMessages = {
  plans: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  title: { nb: 'Filer', nn: 'Filer', en: 'Files' },
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  edition: { nb: 'Utgave {number}', nn: 'Utgåve {number}', en: 'Edition {number}' },
  draftLead: {
    nb: 'Planen som den er akkurat nå. Neste gang du henter en fil, kan den si noe annet. Trenger dere en fil som ikke endrer seg, hent den fra en utgave.',
    nn: 'Planen slik han er akkurat no. Neste gong du hentar ei fil, kan ho seie noko anna. Treng de ei fil som ikkje endrar seg, hent ho frå ei utgåve.',
    en: 'The plan as it is right now. The next time you fetch a file it may say something else. If you need a file that does not change, fetch it from an edition.',
  },
  editionLead: {
    nb: 'Filene av en utgave skrives én gang og er de samme for alltid. Blir det registrert en tilslutning, kommer det en ny fil, og den gamle står igjen nederst.',
    nn: 'Filene av ei utgåve blir skrivne éin gong og er dei same for alltid. Blir det registrert ei tilslutning, kjem det ei ny fil, og den gamle står att nedst.',
    en: 'The files of an edition are written once and stay the same for ever. When an adoption is recorded there is a new file, and the old one stays at the bottom.',
  },
  withoutPersons: {
    nb: 'Navn på personer er utelatt, fordi helsefellesskapet ikke viser dem for alle.',
    nn: 'Namn på personar er utelatne, fordi helsefellesskapet ikkje viser dei for alle.',
    en: 'Names of persons are left out, because the partnership does not show them to everybody.',
  },
  toEditions: { nb: 'Se utgavene', nn: 'Sjå utgåvene', en: 'See the editions' },
  toEdition: { nb: 'Til utgaven', nn: 'Til utgåva', en: 'To the edition' },
  toTemplate: { nb: 'Farge, logo og kapitler', nn: 'Farge, logo og kapittel', en: 'Colour, logo and chapters' },
  size: { nb: 'Størrelse', nn: 'Storleik', en: 'Size' },
  fetch: { nb: 'Last ned {name}', nn: 'Last ned {name}', en: 'Download {name}' },
  kilobytes: { nb: '{size} kB', nn: '{size} kB', en: '{size} kB' },
  notWritten: { nb: 'Skrives når den hentes', nn: 'Blir skriven når ho blir henta', en: 'Written when it is fetched' },
  older: { nb: 'Tidligere filer av utgaven', nn: 'Tidlegare filer av utgåva', en: 'Earlier files of the edition' },
  olderLead: {
    nb: 'Filer som ble skrevet mens utgaven hadde andre tilslutninger.',
    nn: 'Filer som vart skrivne medan utgåva hadde andre tilslutningar.',
    en: 'Files that were written while the edition had other adoptions.',
  },
  fetchOlder: { nb: 'Last ned {name} fra {date}', nn: 'Last ned {name} frå {date}', en: 'Download {name} of {date}' },
  noHealthData: {
    nb: 'Filene inneholder ingen helseopplysninger om personer.',
    nn: 'Filene inneheld ingen helseopplysningar om personar.',
    en: 'The files hold no health data about persons.',
  },
} satisfies Messages;

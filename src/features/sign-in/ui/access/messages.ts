import type { Messages, Text } from '#shared/language.ts';
import type { Likeness } from '../../model/suggest-contacts.ts';

export const accessMessages = {
  title: { nb: 'Hvem har tilgang', nn: 'Kven har tilgang', en: 'Who has access' },
  lead: {
    nb: 'Hvem som har logget inn, hvem de er, og hva de kan gjøre. Ingen blir koblet til en person av seg selv.',
    nn: 'Kven som har logga inn, kven dei er, og kva dei kan gjere. Ingen blir kopla til ein person av seg sjølv.',
    en: 'Who has signed in, who they are, and what they can do. Nobody is joined with a person by itself.',
  },
  onlySecretariat: {
    nb: 'Bare sekretariatet ser hvem som har tilgang.',
    nn: 'Berre sekretariatet ser kven som har tilgang.',
    en: 'Only the secretariat sees who has access.',
  },
  requests: { nb: 'Har logget inn og venter', nn: 'Har logga inn og ventar', en: 'Signed in and waiting' },
  noRequests: { nb: 'Ingen venter.', nn: 'Ingen ventar.', en: 'Nobody is waiting.' },
  asked: { nb: 'Logget inn første gang {time}', nn: 'Logga inn første gong {time}', en: 'First signed in {time}' },
  refused: { nb: 'Avvist eller avsluttet', nn: 'Avvist eller avslutta', en: 'Refused or ended' },
  noName: { nb: 'Uten navn', nn: 'Utan namn', en: 'Without a name' },
  whoIs: { nb: 'Hvem er dette?', nn: 'Kven er dette?', en: 'Who is this?' },
  looksLike: { nb: 'Ligner', nn: 'Liknar', en: 'Looks like' },
  another: {
    nb: 'En annen person i planene og fora',
    nn: 'Ein annan person i planane og fora',
    en: 'Another person of the plans and fora',
  },
  newPerson: { nb: 'En ny person', nn: 'Ein ny person', en: 'A new person' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  reader: { nb: 'Bare leser', nn: 'Berre lesar', en: 'A reader only' },
  confirm: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  refuse: { nb: 'Avvis', nn: 'Avvis', en: 'Refuse' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  holders: { nb: 'Har tilgang', nn: 'Har tilgang', en: 'Have access' },
  noHolders: { nb: 'Ingen har tilgang ennå.', nn: 'Ingen har tilgang enno.', en: 'Nobody has access yet.' },
  is: { nb: 'Er', nn: 'Er', en: 'Is' },
  namedNowhere: { nb: 'Ikke navngitt i planer eller fora', nn: 'Ikkje namngitt i planar eller fora', en: 'Not named in plans or fora' },
  giveRole: { nb: 'Gi rolle', nn: 'Gi rolle', en: 'Give a role' },
  secretariat: { nb: 'Sekretariat', nn: 'Sekretariat', en: 'Secretariat' },
  editorOf: { nb: 'Redaktør: {name}', nn: 'Redaktør: {name}', en: 'Editor: {name}' },
  give: { nb: 'Gi', nn: 'Gi', en: 'Give' },
  endRole: { nb: 'Ta bort', nn: 'Ta bort', en: 'Take away' },
  endAccess: { nb: 'Avslutt all tilgang', nn: 'Avslutt all tilgang', en: 'End all access' },
} satisfies Messages;

export const likenessWords: Readonly<Record<Likeness, Text>> = {
  email: { nb: 'samme e-postadresse', nn: 'same e-postadresse', en: 'the same e-mail address' },
  name: { nb: 'samme navn', nn: 'same namn', en: 'the same name' },
  alike: { nb: 'navnet ligner', nn: 'namnet liknar', en: 'the name looks alike' },
};

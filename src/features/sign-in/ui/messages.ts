import type { Messages } from '#shared/language.ts';

export const signInMessages = {
  title: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  lead: {
    nb: 'Du leser planer, møter og vedtak uten å logge inn. Logg inn når du skal gjøre noe.',
    nn: 'Du les planar, møte og vedtak utan å logge inn. Logg inn når du skal gjere noko.',
    en: 'You read plans, meetings and decisions without signing in. Sign in to do something.',
  },
  with: { nb: 'Logg inn med {name}', nn: 'Logg inn med {name}', en: 'Sign in with {name}' },
  alreadyIn: { nb: 'Du er logget inn som {name}.', nn: 'Du er logga inn som {name}.', en: 'You are signed in as {name}.' },
  noName: { nb: 'uten navn', nn: 'utan namn', en: 'without a name' },
  demo: {
    nb: 'Dette er en demonstrasjon: her logger ingen inn, du velger selv hvem du er øverst på siden.',
    nn: 'Dette er ein demonstrasjon: her loggar ingen inn, du vel sjølv kven du er øvst på sida.',
    en: 'This is a demonstration: nobody signs in here, you choose who you are at the top of the page.',
  },
  none: {
    nb: 'Ingen innlogging er satt opp ennå. Den som drifter Målbilde gjør det (docs/operations.md).',
    nn: 'Inga innlogging er sett opp enno. Den som driftar Målbilde gjer det (docs/operations.md).',
    en: 'No sign-in has been set up yet. Whoever runs Målbilde does so (docs/operations.md).',
  },
  outTitle: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
  out: {
    nb: 'Du er logget ut av Målbilde på denne maskinen. Deler du maskinen med andre, lukk nettleseren også.',
    nn: 'Du er logga ut av Målbilde på denne maskina. Deler du maskina med andre, lukk nettlesaren òg.',
    en: 'You are signed out of Målbilde on this machine. If you share it with others, close the browser too.',
  },
  leadOn: { nb: 'Logg ut også der du logget inn', nn: 'Logg ut òg der du logga inn', en: 'Sign out where you signed in too' },
  toPlans: { nb: 'Til planene', nn: 'Til planane', en: 'To the plans' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
} satisfies Messages;

export const setupMessages = {
  title: { nb: 'Første oppsett', nn: 'Første oppsett', en: 'First setup' },
  link: {
    nb: 'Denne lenken virker én gang. Trykk på knappen for å begynne oppsettet; du har tolv timer.',
    nn: 'Denne lenkja verkar éin gong. Trykk på knappen for å byrje oppsettet; du har tolv timar.',
    en: 'This link works once. Press the button to begin the setup; you have twelve hours.',
  },
  begin: { nb: 'Begynn oppsettet', nn: 'Byrj oppsettet', en: 'Begin the setup' },
  partnership: { nb: 'Helsefellesskapet', nn: 'Helsefellesskapet', en: 'The health partnership' },
  noPartnership: {
    nb: 'Ingen helsefellesskap er opprettet ennå. Gi det navnet det har, for eksempel «Helsefellesskap Oslo».',
    nn: 'Ingen helsefellesskap er oppretta enno. Gi det namnet det har, til dømes «Helsefellesskap Oslo».',
    en: 'There is no health partnership yet. Give it its name, for example “Helsefellesskap Oslo”.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  language: { nb: 'Språk i planene', nn: 'Språk i planane', en: 'Language of the plans' },
  create: { nb: 'Opprett', nn: 'Opprett', en: 'Create' },
  become: { nb: 'Bli sekretariat', nn: 'Bli sekretariat', en: 'Become the secretariat' },
  becomeText: {
    nb: 'Logg inn nå, så blir du sekretariat for {name}. Du kan slippe inn andre etterpå, på siden «Hvem har tilgang».',
    nn: 'Logg inn no, så blir du sekretariat for {name}. Du kan sleppe inn andre etterpå, på sida «Kven har tilgang».',
    en: 'Sign in now, and you become the secretariat of {name}. You can let others in afterwards, on the page “Who has access”.',
  },
  noProvider: {
    nb: 'Ingen innlogging er satt opp ennå. I tolv timer kan du se deg om og sette opp som sekretariat her i nettleseren. Sett opp innlogging (docs/operations.md), og lag en ny lenke med malbilde setup-link.',
    nn: 'Inga innlogging er sett opp enno. I tolv timar kan du sjå deg om og setje opp som sekretariat her i nettlesaren. Set opp innlogging (docs/operations.md), og lag ei ny lenkje med malbilde setup-link.',
    en: 'No sign-in has been set up yet. For twelve hours you can look around and set up as the secretariat in this browser. Set up sign-in (docs/operations.md), and make a new link with malbilde setup-link.',
  },
} satisfies Messages;

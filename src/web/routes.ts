import { index, route, type RouteConfig } from '@react-router/dev/routes';

const plans = '../features/plans/ui';
const reading = '../features/reading/ui';
const publishing = '../features/publishing/ui';
const followUp = '../features/follow-up/ui';
const annualWheel = '../features/annual-wheel/ui';
const meetings = '../features/meetings/ui';
const mail = '../features/mail/ui';
const record = '../features/record/ui';
const webhooks = '../features/webhooks/ui';
const cases = '../features/cases/ui';
const fora = '../features/fora/ui';
const rounds = '../features/rounds/ui';

export default [
  index(`${plans}/plans-page.tsx`),
  route('planer/:plan', `${plans}/plan-page.tsx`),
  route('planer/:plan/omrader/:area', `${plans}/area-page.tsx`),
  route('planer/:plan/tiltak/:item', `${plans}/item-page.tsx`),
  route('planer/:plan/utgaver', `${plans}/editions-page.tsx`),
  route('planer/:plan/utgaver/:edition', `${plans}/edition-page.tsx`),
  route('planer/:plan/utgaver/:edition/omrader/:area', `${plans}/edition-area-page.tsx`),
  route('planer/:plan/utgaver/:edition/tiltak/:item', `${plans}/edition-item-page.tsx`),
  route('planer/:plan/sammenlign', `${plans}/compare-page.tsx`),
  route('planer/:plan/koblinger', `${plans}/links-page.tsx`),
  route('planer/:plan/omrader/:area/sektorer', `${plans}/area-sectors-page.tsx`),
  route('planer/:plan/neste-ar', `${plans}/rollover-page.tsx`),
  route('planer/:plan/bygg-inn', `${publishing}/embed-page.tsx`),
  route('planer/:plan/publisering', `${publishing}/files-page.tsx`),
  route('planer/:plan/utgaver/:edition/filer', `${publishing}/edition-files-page.tsx`),
  route('publisering/mal/:partnership', `${publishing}/template-page.tsx`),
  route('planer/:plan/endre', `${plans}/change-page.tsx`),
  route('planer/:plan/endre-direkte', `${plans}/change-direct.ts`),
  route('sok', `${plans}/search-page.tsx`),
  route('innlesing', `${reading}/readings-page.tsx`),
  route('innlesing/lesing/:upload', `${reading}/upload-page.tsx`),
  route('innlesing/:review', `${reading}/review-page.tsx`),
  route('innlesing/:review/kilde/:side', `${reading}/source-page.ts`),
  route('oppfolging', `${followUp}/follow-up-page.tsx`),
  route('arshjul', `${annualWheel}/wheel-page.tsx`),
  route('personer/:person', `${followUp}/person-page.tsx`),
  route('moter', `${meetings}/meetings-page.tsx`),
  route('moter/nytt', `${meetings}/new-meeting-page.tsx`),
  route('moter/ny-serie', `${meetings}/new-series-page.tsx`),
  route('moter/:meeting', `${meetings}/meeting-page.tsx`),
  route('moter/:meeting/endre', `${meetings}/edit-page.tsx`),
  route('moter/:meeting/oppmote', `${meetings}/attendance-page.tsx`),
  route('moter/:meeting/protokoll', `${meetings}/minutes-page.tsx`),
  route('fora/:forum/saksko', `${meetings}/backlog-page.tsx`),
  route('moter/:meeting/rom', `${meetings}/room-page.tsx`),
  route('moter/:meeting/kalender', `${meetings}/meeting-calendar-page.tsx`),
  route('kalender', `${meetings}/calendars-page.tsx`),
  route('epost', `${mail}/outbox-page.tsx`),
  route('fora', `${fora}/fora-page.tsx`),
  route('fora/:forum', `${fora}/forum-page.tsx`),
  route('fora/:forum/endre', `${fora}/forum-edit-page.tsx`),
  route('fora/:forum/plasser', `${fora}/seats-page.tsx`),
  route('virksomheter', `${fora}/organisations-page.tsx`),
  route('programmer', 'pages/programs.tsx'),
  route('programmer/varsler', `${webhooks}/webhooks-page.tsx`),
  route('saker', `${cases}/cases-page.tsx`),
  route('saker/ny', `${cases}/new-case-page.tsx`),
  route('saker/:case', `${cases}/case-page.tsx`),
  route('vedtak', `${cases}/decisions-page.tsx`),
  route('vedtak/nytt', `${cases}/new-decision-page.tsx`),
  route('vedtak/:decision', `${cases}/decision-page.tsx`),
  route('oppdrag', `${cases}/assignments-page.tsx`),
  route('oppdrag/nytt', `${cases}/new-assignment-page.tsx`),
  route('oppdrag/:assignment', `${cases}/assignment-page.tsx`),
  route('logg', `${record}/record-page.tsx`),
  route('personer/:person/opplysninger', `${record}/person-data-page.tsx`),
  route('svar/:token', `${rounds}/link-page.tsx`),
  route('runder', `${rounds}/rounds-page.tsx`),
  route('runder/ny', `${rounds}/new-round-page.tsx`),
  route('runder/:round/mine', `${rounds}/mine-page.tsx`),
  route('runder/:round', `${rounds}/round-page.tsx`),
  route('runder/:round/puls', `${rounds}/round-pulse.ts`),
  route('runder/:round/tiltak/:item', `${rounds}/round-item-page.tsx`),
  route('personvern', `${record}/privacy-page.tsx`),
  route('om', 'pages/about.tsx'),
  route('tilgjengelighet', 'pages/accessibility.tsx'),
  route('rolle', 'pages/role.tsx'),
  route('valg', 'pages/choices.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;

import type { ApiApp } from './api-app.ts';
import { caseExamples } from './case-examples.ts';
import { foraExamples } from './fora-examples.ts';
import { meetingExamples } from './meeting-examples.ts';
import { roundExamples } from './round-examples.ts';

export type Example = Readonly<{
  path?: Readonly<Record<string, string | number>>;
  query?: string;
  body?: unknown;
  /** where If-Match gets its ETag */
  matches?: string;
  status: number;
}>;

const item = 'fagnettverk-for-digital-samhandling';

/** A request of each operation that is done, in an order in which one makes way for the next. */
export function examplesFor({ slug, webhook, delivery, steering }: ApiApp): Readonly<Record<string, Example>> {
  const plan = { plan: slug };
  const its = { ...plan, item };
  const url = `/api/v1/plans/${slug}/items/${item}`;
  return {
    listPlans: { status: 200, query: 'year=2026&scope=overall&limit=1' },
    getPlan: { status: 200, path: plan },
    search: { status: 200, query: 'q=samhandling' },
    listItems: { status: 200, path: plan, query: 'sorter=tittel&q=digital&limit=1' },
    getItem: { status: 200, path: its },
    getCell: { status: 200, path: { ...its, period: '2024' } },
    putCell: {
      status: 200,
      path: { ...its, period: '2024' },
      matches: `${url}/cells/2024`,
      body: { text: 'Nytt', status: 'completed', why: 'Møte' },
    },
    patchCell: { status: 200, path: { ...its, period: '2024' }, matches: `${url}/cells/2024`, body: { open: true } },
    patchItem: {
      status: 200,
      path: its,
      matches: url,
      body: { title: 'Nytt navn', links: ['https://example.no/'], contacts: ['Fagnettverket'] },
    },
    moveItem: { status: 200, path: its, matches: url, body: { group: 1, position: 0 } },
    addItem: { status: 201, path: plan, body: { group: 1, title: 'Et nytt tiltak' } },
    changeInBulk: { status: 200, path: plan, body: { rows: [{ op: 'add', group: 1, title: 'Et til' }] } },
    listChanges: { status: 200, path: plan, query: 'limit=2' },
    listItemChanges: { status: 200, path: its },
    freezeEdition: { status: 201, path: plan, body: { label: 'Prøve' } },
    listEditions: { status: 200, path: plan },
    getEdition: { status: 200, path: { ...plan, number: 1 } },
    compareEditions: { status: 200, path: plan, query: 'from=1&to=draft' },
    recordAdoption: { status: 201, path: { ...plan, number: 1 }, body: { body: 'Utvalget', date: '2026-01-31', outcome: 'endorsed' } },
    addComment: { status: 201, path: its, body: { text: 'Kan vi ta dette i mars?', mentions: [1] } },
    listComments: { status: 200, path: its, query: 'limit=2' },
    removeItem: { status: 204, path: its, matches: url },
    getFreshness: { status: 200, path: plan },
    ...foraExamples(steering),
    ...caseExamples(steering),
    ...meetingExamples(steering),
    ...roundExamples(slug, steering),
    listFollowUp: { status: 200, query: `partnership=${steering.partnership}&forum=${steering.forum}&limit=2` },
    getAnnualWheel: { status: 200, query: `partnership=${steering.partnership}&year=2026` },
    listAuditEntries: { status: 200, query: `partnership=${steering.partnership}&deed=plan&limit=2` },
    listWebhooks: { status: 200 },
    addWebhook: { status: 201, body: { address: 'https://other.example.no/hook' } },
    listDeliveries: { status: 200, path: { webhook } },
    resendDelivery: { status: 204, path: { webhook, delivery } },
    removeWebhook: { status: 204, path: { webhook } },
  };
}

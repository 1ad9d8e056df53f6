import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate, encodeStateVector, applyUpdate } from 'yjs';
import { liveTextName } from '../../../model/live/live-field.ts';
import { createLiveText, type LiveText } from './live-text.ts';
import type { SendAnswer } from './outbox.ts';

/** A server in memory that others are told by, as the real one tells: in order, each update once or more. */
function aServer() {
  const doc = new Doc();
  const log: Uint8Array[] = [];
  return {
    doc,
    log,
    text: () => doc.getText(liveTextName).toJSON(),
    take(update: Uint8Array): SendAnswer {
      const vector = encodeStateVector(doc);
      applyUpdate(doc, update);
      if (doc.store.pendingStructs) return { outcome: 'gap', vector };
      log.push(encodeStateAsUpdate(doc, vector));
      return { outcome: 'stored' };
    },
  };
}
type Server = ReturnType<typeof aServer>;

/** How the net is: gone, there, or there with answers that get lost on their way back. */
type Net = 'down' | 'up' | 'loses-answers';

function aWriter(server: Server, name: string) {
  let net: Net = 'up';
  let heard = 0;
  let kept: Uint8Array | null = null;
  const live: LiveText = createLiveText(
    null,
    async (_key, update) => {
      await Promise.resolve();
      if (net === 'down') throw new Error('no net');
      const answer = server.take(update);
      if (net === 'loses-answers') throw new Error('no answer');
      return answer;
    },
    (unsent) => (kept = unsent),
  );
  let count = 0;
  return {
    live,
    kept: () => kept,
    now: () => live.text.toJSON(),
    /** Types a word of its own that stands nowhere else, and gives it. */
    types(at: number): string {
      const word = `${name}${count++};`;
      live.edit({ at: Math.min(at, live.text.length), removed: 0, inserted: word });
      return word;
    },
    erases(at: number, removed: number): void {
      const from = Math.min(at, live.text.length);
      live.edit({ at: from, removed: Math.min(removed, live.text.length - from), inserted: '' });
    },
    hears(): void {
      if (net === 'down') return;
      for (; heard < server.log.length; heard++) live.receive(server.log[heard]!);
    },
    goes(next: Net): void {
      net = next;
      if (net !== 'down') {
        heard = 0;
        live.meet(encodeStateAsUpdate(server.doc));
      }
      live.hurry();
    },
  };
}
type Writer = ReturnType<typeof aWriter>;

async function settle(writers: readonly Writer[]): Promise<void> {
  for (const writer of writers) writer.goes('up');
  for (let round = 0; writers.some(({ live }) => live.hasUnsent()); round++) {
    if (round > 500) throw new Error('something is never sent');
    await new Promise((resolve) => setTimeout(resolve, 1));
    for (const { live } of writers) live.hurry();
  }
  for (const writer of writers) writer.hears();
}

type Step = Readonly<{ who: number; does: 'type' | 'hear' | 'wait' | Net; at: number }>;
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  does: fc.constantFrom('type', 'type', 'type', 'hear', 'wait', 'down', 'up', 'loses-answers'),
  at: fc.nat(60),
});

async function play(steps: readonly Step[], erase = false) {
  const server = aServer();
  const writers = ['a', 'b', 'c'].map((name) => aWriter(server, name));
  const words: string[] = [];
  for (const { who, does, at } of steps) {
    const writer = writers[who]!;
    if (does === 'type') words.push(writer.types(at));
    else if (does === 'hear') writer.hears();
    else if (does === 'wait') await new Promise((resolve) => setTimeout(resolve, 0));
    else writer.goes(does);
    if (erase && at % 7 === 0) writer.erases(at, at % 5);
  }
  await settle(writers);
  return { server, writers, words };
}

describe('Three who write at once, with nets that come and go', () => {
  test('read the same in the end, and every letter that was typed is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { server, writers, words } = await play(steps);
        const text = server.text();
        expect(writers.map((writer) => writer.now())).toEqual([text, text, text]);
        // Others may type inside a word: its letters are there all the same, and nothing is there twice.
        expect(text.split('').toSorted()).toEqual(words.join('').split('').toSorted());
        expect(writers.map((writer) => writer.kept())).toEqual([null, null, null]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('read the same also when they take out what others write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { server, writers } = await play(steps, true);
        expect(writers.map((writer) => writer.now())).toEqual(Array.from({ length: 3 }, () => server.text()));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('A live text', () => {
  test('keeps what is not stored, and lets go of it when it is', async () => {
    const server = aServer();
    const writer = aWriter(server, 'a');
    writer.goes('down');
    for (const at of [0, 3, 6]) writer.types(at);
    expect(writer.live.hasUnsent()).toBe(true);
    // What was kept is enough to have it all after a reload.
    const kept = new Doc();
    applyUpdate(kept, writer.kept() ?? new Uint8Array());
    expect(kept.getText(liveTextName).toJSON()).toBe('a0;a1;a2;');
    await settle([writer]);
    expect([writer.kept(), writer.live.state().phase, server.text()]).toEqual([null, 'saved', 'a0;a1;a2;']);
  });

  test('gives a server that has lost something all that it lacks', async () => {
    const [old, fresh] = [aServer(), aServer()];
    const writer = aWriter(old, 'a');
    writer.types(0);
    await settle([writer]);
    let answer: Uint8Array | null = null;
    const again = createLiveText(
      encodeStateAsUpdate(old.doc),
      async (_key, update) => fresh.take((answer = update)),
      () => undefined,
    );
    again.meet(null);
    await expect.poll(() => fresh.text()).toBe('a0;');
    expect(answer).not.toBeNull();
  });

  test('that is refused is sent when it is changed, without what was taken out', async () => {
    const server = aServer();
    const sent: Uint8Array[] = [];
    const live = createLiveText(
      null,
      async (_key, update) => {
        sent.push(update);
        const trial = new Doc();
        applyUpdate(trial, encodeStateAsUpdate(server.doc));
        applyUpdate(trial, update);
        const isWrong = trial.getText(liveTextName).toJSON().includes('galt');
        return isWrong ? { outcome: 'refused', message: 'Det er galt.', vector: encodeStateVector(server.doc) } : server.take(update);
      },
      () => undefined,
    );
    live.edit({ at: 0, removed: 0, inserted: 'Det er galt' });
    await expect.poll(() => live.state()).toEqual({ phase: 'refused', message: 'Det er galt.' });
    expect(live.hasUnsent()).toBe(true);
    live.edit({ at: 7, removed: 4, inserted: 'rett' });
    await expect.poll(() => server.text()).toBe('Det er rett');
    expect([live.state().phase, live.hasUnsent(), sent]).toMatchObject(['saved', false, { length: 2 }]);
  });

  test('that is closed says why and keeps what was written', async () => {
    const live = createLiveText(
      null,
      async () => ({ outcome: 'closed', message: 'Referatet er godkjent.' }),
      () => undefined,
    );
    live.edit({ at: 0, removed: 0, inserted: 'For sent' });
    await expect.poll(() => live.state()).toEqual({ phase: 'closed', message: 'Referatet er godkjent.' });
    expect(live.hasUnsent()).toBe(true);
  });
});

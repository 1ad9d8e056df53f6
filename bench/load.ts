import { Agent, get } from 'node:http';

/** Answers per second at `connections` kept-alive connections over `seconds`; throws where one is not 200. */
export function answersPerSecond(url: string, connections: number, seconds: number): Promise<number> {
  return answersPerSecondOf(() => url, connections, seconds);
}

/** The same over many addresses: `address` gives the one of each request, counted from 0. */
export async function answersPerSecondOf(address: (request: number) => string, connections: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let answers = 0;
  let requests = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await fetchBytes(address(requests++), agent);
      answers += 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return (answers * 1000) / (performance.now() - start);
}

export function fetchBytes(url: string, agent?: Agent, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { ...(agent && { agent }), headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}

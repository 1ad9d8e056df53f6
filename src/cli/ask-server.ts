import { AppError, type ErrorParams } from '#shared/errors/app-error.ts';
import { errorRegistry, type ErrorCode } from '#shared/errors/registry.ts';
import { readServerFile } from '#platform/process/server-file.ts';

/**
 * The answer of the server that holds the data folder to `POST /-/admin/{what}`. An expected failure there is thrown as
 * the same AppError here; `data_folder_in_use` when it does not answer.
 */
export async function askServer(dataFolder: string, what: string, body: unknown): Promise<Uint8Array> {
  const server = await readServerFile(dataFolder);
  if (!server) throw new AppError('data_folder_in_use', { folder: dataFolder });
  const response = await fetch(`http://127.0.0.1:${server.port}/-/admin/${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) throw new AppError('data_folder_in_use', { folder: dataFolder });
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  const problem = (await response.json().catch(() => null)) as Readonly<{ code?: string; params?: ErrorParams }> | null;
  if (problem?.code !== undefined && problem.code in errorRegistry) throw new AppError(problem.code as ErrorCode, problem.params ?? {});
  throw new AppError('data_folder_in_use', { folder: dataFolder });
}

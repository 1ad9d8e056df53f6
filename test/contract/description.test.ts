import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { openApi } from './api-app.ts';
import { operationsOf } from './operations.ts';

describeEachDatabase('the description of the interface', (database) => {
  test('is OpenAPI 3.1 to a validator that is not ours, also where it refers to itself', async () => {
    const api = await openApi(database().program);
    const description = await api.describe();
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(description) as object as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');

    const broken = structuredClone(description) as unknown as { paths: Record<string, Record<string, { responses?: unknown }>> };
    delete broken.paths['/api/v1/plans']?.['get']?.responses;
    const planted = await new Validator().validate({ ...broken, info: { title: 'Målbilde' } } as Record<string, unknown>);
    expect(planted.valid).toBe(false);
    await api.app.close();
  });

  test('names every route under /api/v1 once, each with words of its own', async () => {
    const api = await openApi(database().program);
    const description = await api.describe();
    const operations = operationsOf(description);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const methods of Object.values(description.paths)) {
      for (const { summary = '', tags = [] } of Object.values(methods))
        expect([tags.length, summary]).toEqual([1, expect.stringMatching(/.{8}/)]);
    }
    const described = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    // A HEAD answers as its GET does, and the description does not describe itself.
    const own = api.routes.filter((route) => !route.startsWith('HEAD ') && !route.endsWith('/openapi.json'));
    expect(described.toSorted()).toEqual(own.toSorted());
    await api.app.close();
  });
});

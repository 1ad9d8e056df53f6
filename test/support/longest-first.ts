import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes, then what drives browsers and processes. The rest is short, and fills both workers to the end. */
const longest = ['/test/kill/', '/test/steering/', '/bench/', '/test/e2e/', '/test/contract/', '/test/platform/', '/test/'];

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((folder) => moduleId.includes(folder));
  return at === -1 ? longest.length : at;
}

/** A long file that began last would leave the other worker idle; on a clean clone vitest knows no durations yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

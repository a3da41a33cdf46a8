// A Stryker plugin (a "checker") that lets a seeded sample of a folder's mutants through to the tests and no others.
// A mutant's place in the draw depends on the seed and on the mutant alone, so a change elsewhere does not redraw the sample.
import { createHash } from 'node:crypto';

export class Sample {
  static inject = ['options'];

  constructor({ sample }) {
    this.seed = sample.seed;
    this.size = sample.size;
  }

  async init() {}

  rank({ fileName, location, replacement }) {
    const path = fileName.replaceAll('\\', '/').replace(/^.*\/src\//u, 'src/');
    const { start, end } = location;
    const mutant = [path, start.line, start.column, end.line, end.column, replacement];
    return createHash('sha256')
      .update(JSON.stringify([this.seed, ...mutant]))
      .digest('hex');
  }

  /** All mutants are one group, so that they are drawn from together. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const byRank = mutants.map((mutant) => [this.rank(mutant), mutant.id]).sort();
    const drawn = new Set(byRank.slice(0, this.size).map(([, id]) => id));
    const leftOut = { status: 'compileError', reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, drawn.has(id) ? { status: 'passed' } : leftOut]));
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];

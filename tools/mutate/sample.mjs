// A Stryker plugin (a "checker") that lets a seeded sample of each folder's mutants through to the tests and no others.
// A mutant's place in the draw depends on the seed and on the mutant alone, so a change elsewhere does not redraw the sample.
import { createHash } from 'node:crypto';

/** A file's path from src/ on, with forward slashes. */
const inSource = (fileName) => fileName.replaceAll('\\', '/').replace(/^.*\/src\//u, '');

/** The folder of a room that a file lies in: "domain/checks" for all below it, "domain" for what lies in the room itself. */
export const folderOf = (fileName) => inSource(fileName).split('/').slice(0, -1).slice(0, 2).join('/');

export class Sample {
  static inject = ['options'];

  constructor({ sample }) {
    this.seed = sample.seed;
    this.size = sample.size;
  }

  async init() {}

  rank({ fileName, location, replacement }) {
    const { start, end } = location;
    const mutant = [inSource(fileName), start.line, start.column, end.line, end.column, replacement];
    return createHash('sha256')
      .update(JSON.stringify([this.seed, ...mutant]))
      .digest('hex');
  }

  /** All mutants are one group, so that they are drawn from together. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const folders = new Map();
    for (const mutant of mutants) {
      const folder = folderOf(mutant.fileName);
      folders.set(folder, [...(folders.get(folder) ?? []), mutant]);
    }
    const drawn = new Set([...folders.values()].flatMap((ofFolder) => this.draw(ofFolder)));
    const leftOut = { status: 'compileError', reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, drawn.has(id) ? { status: 'passed' } : leftOut]));
  }

  /** The ids of a folder's mutants that are first by rank. */
  draw(mutants) {
    const byRank = mutants.map((mutant) => [this.rank(mutant), mutant.id]).sort();
    return byRank.slice(0, this.size).map(([, id]) => id);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];

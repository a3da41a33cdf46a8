/** Just under, at and over the likeness from which on two names are one criterion, one field, one scheme's. */
import { compareSides } from '../../src/domain/compare';
import type { ComparedYear } from '../../src/domain/compare';
import { matchRows, parseScheme } from '../../src/domain/scheme';
import { recompute } from '../../src/domain/recompute';
import { foldName, likeness } from '../../src/domain/vietnamese';
import { namesAlike } from '../support/alike';
import { rightScheme, table } from './checks/support';

const columns = ['code', 'name', 'maximum', 'achieved:2021'];
const rowOf = (code: string, name: string) => table([[code, name, '1', '1']], { columns, kind: 'results' });
const schemeOf = (...nodes: readonly (readonly [code: string, name: string])[]) =>
  parseScheme({
    ...rightScheme,
    total: String(nodes.length),
    nodes: nodes.map(([code, name]) => ({ code, name, maximum: '1' })),
  });

test.each([
  [12 / 22, 6, 11, 11],
  [0.55, 11, 20, 20],
  [14 / 25, 7, 12, 13],
  [0.8, 4, 5, 5],
])('names can be made %d alike', (wanted, shared, left, right) => {
  const [name, other] = namesAlike(shared, left, right);
  expect(likeness(foldName(name), foldName(other))).toBe(wanted);
});

test.each([
  [6, 11, 11, 'code'],
  [11, 20, 20, 'both'],
  [7, 12, 13, 'both'],
])(
  'under one code %i of %i and %i words in common make a name reworded from 0.55 on',
  (shared, left, right, by) => {
    const [name, other] = namesAlike(shared, left, right);
    const [match] = matchRows(rowOf('1', name), schemeOf(['1', other])).rows;
    expect(match?.by).toBe(by);
  },
);

test.each([
  [17, 21, 22, false],
  [4, 5, 5, true],
  [21, 26, 26, true],
])(
  'under another code %i of %i and %i words in common are the criterion from 0.8 on',
  (shared, left, right, is) => {
    const [name, other] = namesAlike(shared, left, right);
    const [match] = matchRows(rowOf('2', name), schemeOf(['1', other])).rows;
    expect(match?.by).toBe(is ? 'name' : undefined);
  },
);

test.each([
  [39, true],
  [40, false],
])(
  'a criterion under another code is looked for among forty that share its words: behind %i others',
  (others, is) => {
    const [name, other] = namesAlike(4, 5, 5);
    const [words] = namesAlike(4, 4, 4);
    const crowd = Array.from({ length: others }, (_, at) => {
      const own = [...'abcdefgh'].map((letter) => `${letter}${String(at)}z`).join(' ');
      return [String(at + 10), `${words} ${own}`] as const;
    });
    const [match] = matchRows(rowOf('2', name), schemeOf(...crowd, ['1', other])).rows;
    expect(match?.node.name).toBe(is ? other : undefined);
  },
);

test.each([
  [17, 21, 22, 2],
  [4, 5, 5, 1],
  [21, 26, 26, 1],
])(
  '%i of %i and %i words in common: years are compared of %i field(s), one renumbered from 0.8 on',
  (shared, left, right, count) => {
    const [before, after] = namesAlike(shared, left, right);
    const side = (code: string, name: string): ComparedYear => {
      const appendix = rowOf(code, name);
      return { appendix, sums: recompute(appendix), column: 'achieved:2021' };
    };
    expect(compareSides(side('1', before), side('2', after)).fields).toHaveLength(count);
  },
);

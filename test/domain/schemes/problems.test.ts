/** What is wrong with a scheme, as data: the row as people count it, and the value that stands there. */
import { parseScheme, SchemeError } from '../../../src/domain/scheme';
import { rightScheme } from '../checks/support';

const detailsOf = (change: object | string) => {
  try {
    parseScheme(typeof change === 'string' ? change : { ...rightScheme, ...change });
  } catch (error) {
    if (error instanceof SchemeError) return error.details;
    throw error;
  }
  return [];
};
const withNode = (change: object) => ({
  nodes: rightScheme.nodes.map((node, at) => (at === 1 ? { ...node, ...change } : node)),
});

test.each<[string, object | string, object]>([
  ['a code', withNode({ code: '1,1' }), { kind: 'code', row: 2, value: '1,1' }],
  ['a code that is a number', withNode({ code: 1.1 }), { kind: 'code', row: 2, value: '1.1' }],
  ['a code that is nothing', withNode({ code: null }), { kind: 'code', row: 2, value: '' }],
  ['a name', withNode({ name: '' }), { kind: 'name', row: 2 }],
  ['a maximum', withNode({ maximum: '0,5' }), { kind: 'points', row: 2, value: '0,5' }],
  ['an appraisal’s maximum', withNode({ appraisalMaximum: 'x' }), { kind: 'points', row: 2, value: 'x' }],
  ['a survey’s maximum', withNode({ surveyMaximum: 'x' }), { kind: 'points', row: 2, value: 'x' }],
  ['a step', withNode({ step: 'x' }), { kind: 'points', row: 2, value: 'x' }],
  ['how it is scored', withNode({ scoredBy: 'x' }), { kind: 'other', where: 'nodes.1.scoredBy' }],
  ['a node that is none', { nodes: [3] }, { kind: 'other', where: 'nodes.0' }],
  ['no nodes', { nodes: [] }, { kind: 'empty' }],
  ['nodes that are no list', { nodes: 'x' }, { kind: 'empty' }],
  ['the id', { id: '' }, { kind: 'id' }],
  ['the title', { title: '' }, { kind: 'title' }],
  ['a year', { years: [2021] }, { kind: 'other', where: 'years.0' }],
  ['no object at all', 'text', { kind: 'other', where: '…' }],
])('%s', (_, change, problem) => {
  expect(detailsOf(change)).toContainEqual(problem);
});

test('sums, twins and orphans', () => {
  const [first, ...rest] = rightScheme.nodes;
  expect(detailsOf({ nodes: [first, first, ...rest] })).toContainEqual({ kind: 'twice', row: 2, code: '1' });
  expect(detailsOf({ nodes: rest })).toContainEqual({ kind: 'orphan', row: 1, code: '1.1' });
  expect(detailsOf(withNode({ maximum: '1.5' }))).toEqual([
    { kind: 'sum', code: '1', sum: '3.5', stated: '3' },
  ]);
  expect(detailsOf({ total: '6' })).toEqual([{ kind: 'total', sum: '5', stated: '6' }]);
});

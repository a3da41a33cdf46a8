/** Just under, at and over the likeness from which on a row of one plan is that of another, and a field another’s. */
import { counterparts } from '../../src/appendices/source/counterparts';
import { fieldsOf, rowOfField } from '../../src/appendices/source/field-list';
import { table } from '../domain/checks/support';
import { namesAlike } from '../support/alike';

const found = (code: string, name: string, wanted: { readonly code: string; readonly name: string }) =>
  counterparts(table([[code, name, '1', '1', '1', '', '']]), [wanted])[0]?.name;

test.each([
  [6, 11, 11, false],
  [11, 20, 20, true],
  [7, 12, 13, true],
])('under one code %i of %i and %i words in common: reworded from 0.55 on', (shared, left, right, is) => {
  const [name, other] = namesAlike(shared, left, right);
  expect(found('1', name, { code: '1', name: other })).toBe(is ? name : undefined);
});

test.each([
  [17, 19, 19, false],
  [9, 10, 10, true],
  [20, 22, 22, true],
])('under another code %i of %i and %i words in common: the same from 0.9 on', (shared, left, right, is) => {
  const [name, other] = namesAlike(shared, left, right);
  expect(found('1', name, { code: '2', name: other })).toBe(is ? name : undefined);
});

test.each([
  [13, 22, 22, null],
  [3, 5, 5, 0],
  [8, 13, 13, 0],
])(
  '%i of %i and %i words in common: a field in another table is the same from 0.6 on',
  (shared, left, right, row) => {
    const [name, other] = namesAlike(shared, left, right);
    const [field] = fieldsOf(table([['1', name, '1', '1', '1', '', '']]));
    expect(field && rowOfField(table([['2', other, '1', '1', '1', '', '']]), field)).toBe(row);
  },
);

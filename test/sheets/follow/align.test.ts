import fc from 'fast-check';
import { alignColumns } from '../../../src/sheets/follow/columns';
import { alignRows } from '../../../src/sheets/follow/rows';

const rows = (...lines: readonly string[]) => lines.map((line) => line.split(','));

describe('rows found again', () => {
  test.each([
    ['nothing happened', ['a,x', 'b,y'], ['a,x', 'b,y'], [0, 1]],
    ['one came above', ['a,x', 'b,y'], ['n,n', 'a,x', 'b,y'], [1, 2]],
    ['one went', ['a,x', 'b,y', 'c,z'], ['a,x', 'c,z'], [0, null, 1]],
    ['one was edited', ['a,x', 'b,y', 'c,z'], ['a,x', 'b,q', 'c,z'], [0, 1, 2]],
    ['one was edited beside a new one', ['a,x', 'b,y', 'c,z'], ['a,x', 'n,n', 'b,q', 'c,z'], [0, 2, 3]],
    ['a blank one was filled', ['a,x', ',', 'c,z'], ['a,x', 'n,', 'c,z'], [0, 1, 2]],
    [
      'one of two alike went',
      ['a,x', 'b,y', 'b,y', 'c,z'],
      ['a,x', 'b,y', 'c,z'],
      [0, undefined, undefined, 2],
    ],
    ['one was rewritten beside a new one', ['a,x', 'b,y'], ['a,x', 'n,n', 'm,m'], [0, undefined]],
    ['blank ones were filled', ['a,x', ',', ',', 'c,z'], ['a,x', 'n,', 'm,', 'c,z'], [0, 1, 2, 3]],
    [
      'a blank one and another were written anew',
      ['a,x', ',', 'b,y', 'c,z'],
      ['a,x', 'n,n', 'm,m', 'c,z'],
      [0, undefined, undefined, 3],
    ],
    ['all went', ['a,x'], [], [null]],
    ['there was nothing', [], ['a,x'], []],
  ])('%s', (_, old, now, found) => {
    expect(alignRows(rows(...old), rows(...now))).toEqual(found);
  });

  test('whatever comes and goes, a row unlike the others is found or known to be gone', () => {
    const op = fc.record({ insert: fc.boolean(), at: fc.nat(30), blank: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(op, { maxLength: 8 }), (count, ops) => {
        const old = Array.from({ length: count }, (_, index) => ['=', `row ${String(index)}`, 'x']);
        const now: (readonly string[])[] = [...old];
        ops.forEach(({ insert, at, blank }, nth) => {
          const place = at % (now.length + 1);
          if (insert) now.splice(place, 0, blank ? ['', '', ''] : ['', `new ${String(nth)}`, 'x']);
          else now.splice(place, 1);
        });
        alignRows(old, now).forEach((found, index) => {
          const place = now.indexOf(old[index] ?? []);
          // Where one went and another came, what they share may make them one: the contents decide then.
          if (place >= 0) expect(found).toBe(place);
        });
      }),
    );
  });
});

describe('columns found again', () => {
  const table = rows('Code,Name,Score', '1,One,=', '1.1,Two,0.5', '1.2,Three,0.5');
  test.each([
    ['left of all', ['', 'Code', 'Name', 'Score'], [1, 2, 3]],
    ['in between', ['Code', 'New', 'Name', 'Score'], [0, 2, 3]],
    ['taken away', ['Code', 'Score'], [0, null, 1]],
  ])('%s, though rows came as well', (_, order, found) => {
    const header = table[0] ?? [];
    const now = [['note'], ...table].map((line, row) =>
      order.map((name) => (row === 0 ? (line[0] ?? '') : (line[header.indexOf(name)] ?? ''))),
    );
    expect(alignColumns(table, now)).toEqual(found);
  });
});

test.each([
  ['1', '1,2,3', 0],
  ['1', '1,2,3,4', 0],
  ['1,2,3', '1,5,6', 0],
  ['1,2,3,4', '1,5,6,7', null],
])(
  'a column that held %s is the one that holds %s when they share a third of the smaller: %p',
  (old, now, found) => {
    const column = (marks: string) => marks.split(',').map((mark) => [mark]);
    const [place] = alignColumns(column(old), [...column(now)]);
    expect(place ?? null).toBe(found);
  },
);

import fc from 'fast-check';
import { Board } from '../../../src/domain/planning/board';
import { exactly, scoreToJson } from '../../../src/domain/score';
import type { Score } from '../../../src/domain/score';
import { tree } from '../../support/trees';

const column = 'target:2022';

const drawnScore = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2000 }).map((n) => exactly((n / 1000).toFixed(3))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .map(([a, b]) => exactly(`${a}.5`, `${a + b}.25`)),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

const drawnTree = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    parents: fc.tuple(...Array.from({ length: size }, (_, index) => fc.integer({ min: -1, max: index - 1 }))),
    scores: fc.array(drawnScore, { minLength: size, maxLength: size }),
    edits: fc.array(fc.tuple(fc.nat(), drawnScore), { maxLength: 12 }),
  }),
);

const text = (score: Score | null) => (score === null ? null : scoreToJson(score));
const everything = (board: Board, size: number) =>
  Array.from({ length: size + 1 }, (_, row) => text(board.value(row)));

test('edits one by one give what adding everything up again gives; discarding brings the sheet back', () => {
  fc.assert(
    fc.property(drawnTree, ({ parents, scores, edits }) => {
      const board = new Board({ appendix: tree(parents, { [column]: scores }), column });
      const start = everything(board, parents.length);
      const leaves = parents.flatMap((_, index) => (parents.includes(index) ? [] : index));
      const current = [...scores];
      for (const [pick, score] of edits) {
        const leaf = leaves[pick % leaves.length]!;
        current[leaf] = score;
        board.set(leaf, score);
      }
      const again = new Board({ appendix: tree(parents, { [column]: current }), column });
      expect(everything(board, parents.length)).toEqual(everything(again, parents.length));
      board.discard();
      expect(everything(board, parents.length)).toEqual(start);
      expect(board.changes()).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('an edit touches the leaf and its ancestors only, and tells those who listen', () => {
  const board = new Board({
    appendix: tree([-1, 0, 0, -1], { [column]: [null, exactly('1'), exactly('2'), exactly('3')] }),
    column,
  });
  const heard: number[] = [];
  for (const row of [0, 1, 2, 3, 4]) board.subscribe(row, () => heard.push(row));
  expect(board.set(1, exactly('1.5'))).toEqual([1, 0, 4]);
  expect(heard).toEqual([1, 0, 4]);
  expect(text(board.value(4))).toBe('6.5');
  expect(board.changes()).toEqual([1]);
  expect(board.set(1, exactly('1'))).toEqual([1, 0, 4]);
  expect(board.changes()).toEqual([]);
});

test('a parent is a sum: it cannot be typed', () => {
  const board = new Board({ appendix: tree([-1, 0], { [column]: [null, exactly('1')] }), column });
  expect(() => board.set(0, exactly('2'))).toThrow(RangeError);
});

test('one who stopped listening hears nothing', () => {
  const board = new Board({ appendix: tree([-1], { [column]: [null] }), column });
  const listener = jest.fn();
  board.subscribe(0, listener)();
  board.set(0, exactly('1'));
  expect(listener).not.toHaveBeenCalled();
});

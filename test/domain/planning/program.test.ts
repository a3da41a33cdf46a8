import { lpText } from '../../../src/domain/planning/program';
import type { Term } from '../../../src/domain/planning/program';

const term = (factor: bigint, variable: string): Term => ({ factor, variable });

test('a program as LP text', () => {
  expect(
    lpText({
      sense: 'minimise',
      objective: [term(2n, 'x'), term(-3n, 'y'), term(0n, 'z')],
      constraints: [
        { terms: [term(1n, 'x'), term(1n, 'y')], relation: '>=', bound: 4n },
        { terms: [term(0n, 'x')], relation: '=', bound: -1n },
      ],
      binaries: ['x'],
      integers: ['y', 'z'],
    }).split('\n'),
  ).toEqual([
    'Minimize',
    ' goal: + 2 x - 3 y',
    'Subject To',
    ' c0: + 1 x + 1 y >= 4',
    ' c1: + 1 nought = -1',
    'Bounds',
    ' nought = 0',
    'General',
    ' y',
    ' z',
    'Binary',
    ' x',
    'End',
    '',
  ]);
});

test('a section without variables is left out, a sum without terms is nought', () => {
  const text = lpText({ sense: 'maximise', objective: [], constraints: [], binaries: [], integers: [] });
  expect(text).toBe('Maximize\n goal: + 1 nought\nSubject To\nBounds\n nought = 0\nEnd\n');
});

test('a long sum is broken every twelve terms', () => {
  const objective = Array.from({ length: 25 }, (_, at) => term(1n, `x${at}`));
  const [, ...lines] = lpText({ sense: 'minimise', objective, constraints: [], binaries: [], integers: [] })
    .split('Subject To')[0]!
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => line.split('+').length - 1)).toEqual([12, 12, 1]);
});

/** Which kind the columns, the codes and the words of a table speak for, rule by rule. */
import { guessFrom, kindOf } from '../../../src/domain/kinds';
import type { AppendixKind, Evidence } from '../../../src/domain/kinds';

type Table = Partial<Omit<Evidence, 'has' | 'rowsAreUnits'>> & {
  readonly roles: string;
  readonly units?: boolean;
};

const guess = ({ roles, units = false, ...rest }: Table) => {
  const held = new Set(roles.split(' '));
  const plain = { years: 1, depth: 3, codesInNames: false, isTree: true, title: '', spoken: '' };
  const rowsAreUnits = () => units;
  return guessFrom({
    ...plain,
    ...rest,
    rowsAreUnits,
    has: (...asked) => asked.some((role) => held.has(role)),
  });
};

const fields = { depth: 1, isTree: false };
const lost = { isTree: false, title: 'cac tieu chi bi mat diem nam 2022' };

test.each<[string, Table, AppendixKind, number]>([
  ['targets', { roles: 'maximum achieved target' }, 'plan', 0.95],
  ['targets in a list by unit', { roles: 'maximum target reason', isTree: false }, 'plan', 0.95],
  ['tasks beside points', { roles: 'maximum achieved task' }, 'plan', 0.85],
  ['deadlines beside points', { roles: 'appraised deadline' }, 'plan', 0.85],
  ['points still to win', { roles: 'maximum goal-gap' }, 'plan', 0.85],
  ['tasks alone', { roles: 'task' }, 'plan', 0.5],
  ['nothing', { roles: '' }, 'plan', 0.5],
  ['codes inside names', { roles: 'maximum achieved', codesInNames: true }, 'below-maximum', 0.95],
  ['codes inside names, with targets', { roles: 'target', codesInNames: true }, 'plan', 0.95],
  ['reasons in a list', { roles: 'maximum achieved reason', isTree: false }, 'below-maximum', 0.9],
  ['reasons in a tree', { roles: 'maximum achieved reason' }, 'results', 0.95],
  ['reasons with tasks', { roles: 'maximum reason task', isTree: false }, 'plan', 0.85],
  ['a title of lost points', { roles: 'maximum achieved', ...lost }, 'below-maximum', 0.85],
  ['the same without maxima', { roles: 'achieved', ...lost }, 'results', 0.6],
  ['the same with targets', { roles: 'maximum target', ...lost }, 'plan', 0.95],
  ['appraisal and survey by field', { roles: 'appraisal-maximum', ...fields }, 'fields', 0.95],
  ['a survey’s maxima by field', { roles: 'survey-maximum total', ...fields }, 'fields', 0.95],
  ['appraisal below fields', { roles: 'appraisal-maximum maximum total', depth: 2 }, 'results', 0.95],
  ['years by field', { roles: 'achieved', ...fields, years: 2 }, 'fields', 0.8],
  ['one year by field', { roles: 'achieved', ...fields }, 'results', 0.6],
  ['years of nothing', { roles: 'name', ...fields, years: 2 }, 'plan', 0.5],
  ['ranks by field', { roles: 'maximum rank', ...fields }, 'fields', 0.8],
  ['ratios by field', { roles: 'appraised ratio', ...fields }, 'fields', 0.8],
  ['years of a tree', { roles: 'maximum achieved', years: 2, depth: 2 }, 'results', 0.95],
  ['a survey’s maxima', { roles: 'survey-maximum' }, 'survey', 0.95],
  ['a survey’s points', { roles: 'survey maximum', isTree: false }, 'survey', 0.95],
  ['a tree that a survey alone scores', { roles: 'survey maximum' }, 'results', 0.95],
  ['a tree of a survey’s own maxima', { roles: 'survey survey-maximum' }, 'survey', 0.95],
  ['a tree whose title says survey', { roles: 'survey maximum', title: 'ket qua khao sat' }, 'survey', 0.95],
  ['a survey beside totals', { roles: 'survey total maximum' }, 'results', 0.95],
  ['a survey beside appraisal', { roles: 'survey appraised' }, 'results', 0.6],
  ['a survey beside maxima of appraisal', { roles: 'survey appraisal-maximum' }, 'results', 0.6],
  ['satisfaction', { roles: 'ratio', spoken: 'muc do hai long' }, 'satisfaction', 0.9],
  ['sipas', { roles: 'ratio', spoken: 'sipas 2022' }, 'satisfaction', 0.9],
  ['ratios alone', { roles: 'ratio' }, 'satisfaction', 0.6],
  ['satisfaction without ratios', { roles: 'name', spoken: 'hai long' }, 'plan', 0.5],
  ['ratios of points', { roles: 'ratio maximum', spoken: 'sipas' }, 'plan', 0.5],
  ['ranks of parts', { roles: 'rank achieved', depth: 2 }, 'components', 0.85],
  ['ranks of totals', { roles: 'rank total', depth: 2 }, 'components', 0.85],
  ['ranks alone', { roles: 'rank' }, 'plan', 0.5],
  ['ranks in a deep tree', { roles: 'rank total', depth: 3 }, 'results', 0.6],
  ['places of units', { roles: 'rank', ...fields, units: true }, 'ranking', 0.9],
  ['totals of units', { roles: 'total', ...fields, units: true }, 'ranking', 0.9],
  ['points of units', { roles: 'achieved', ...fields, units: true }, 'ranking', 0.9],
  ['appraised points of units', { roles: 'appraised maximum', ...fields, units: true }, 'ranking', 0.9],
  ['ratios of units', { roles: 'ratio', ...fields, units: true }, 'ranking', 0.9],
  ['maxima of units', { roles: 'maximum', ...fields, units: true }, 'plan', 0.5],
  ['targets of units', { roles: 'total target', ...fields, units: true }, 'plan', 0.95],
  ['tasks of units', { roles: 'total task', ...fields, units: true }, 'results', 0.6],
  ['deadlines of units', { roles: 'achieved deadline', ...fields, units: true }, 'plan', 0.85],
  ['points by lead unit', { roles: 'total lead-unit', ...fields, units: true }, 'results', 0.6],
  ['units in a tree', { roles: 'total', depth: 2, units: true }, 'results', 0.6],
  ['self-scored points', { roles: 'maximum self-scored' }, 'results', 0.95],
  ['maxima alone', { roles: 'maximum' }, 'plan', 0.5],
])('%s', (_, table, kind, confidence) => {
  expect(guess(table)).toEqual({ kind, confidence });
});

test.each(['chua dat diem toi da', 'khong dat duoc diem toi da', 'bi tru diem', 'mat diem'])(
  'a title that says "%s" speaks of lost points',
  (title) => {
    expect(guess({ roles: 'maximum achieved', title }).kind).toBe('below-maximum');
  },
);

test('an id that is none is refused by name', () => {
  expect(() => kindOf('diary' as AppendixKind)).toThrow('There is no appendix kind "diary".');
});

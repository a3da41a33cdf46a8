import {
  addsUp,
  aloneAs,
  columnRoles,
  componentsOf,
  gapOf,
  gapRoles,
  isMaximum,
  isRole,
  isScored,
  isTarget,
  isWholeResult,
  laidDownBy,
  ownMaximumOf,
  precedenceOf,
  roleOf,
  rolesFilledByUnits,
  scoredBy,
} from '../../../src/domain/roles';
import type { GapRole, Role } from '../../../src/domain/roles';

const having = (holds: (id: Role) => boolean): Role[] =>
  columnRoles
    .map(({ id }) => id)
    .filter(holds)
    .sort();

test('which roles hold points, and of which kind', () => {
  expect(having(isMaximum)).toEqual(['appraisal-maximum', 'maximum', 'survey-maximum']);
  expect(having(isScored)).toEqual(['achieved', 'appraised', 'self-scored', 'survey', 'total']);
  expect(having(isTarget)).toEqual(['target']);
  expect([...gapRoles].sort()).toEqual(['goal-gap', 'remaining-gap', 'shortfall']);
  expect(having(addsUp)).toEqual([...having(isMaximum), ...having(isScored), 'target'].sort());
});

test('of points that were got, which say most and which are the whole', () => {
  const ranked = having(isScored).sort((a, b) => precedenceOf(a) - precedenceOf(b));
  expect(ranked).toEqual(['total', 'achieved', 'appraised', 'survey', 'self-scored']);
  expect([precedenceOf('name'), precedenceOf('maximum')]).toEqual([Infinity, Infinity]);
  expect(having(isWholeResult)).toEqual(['achieved', 'appraised', 'total']);
});

test('what scores, bounds and adds up to what', () => {
  const each = (ids: readonly Role[]) => ids.map((id) => [scoredBy(id), ownMaximumOf(id), aloneAs(id)]);
  expect(each(['appraised', 'survey', 'total', 'achieved', 'name'])).toEqual([
    ['appraisal', 'appraisal-maximum', null],
    ['survey', 'survey-maximum', null],
    [null, null, 'achieved'],
    [null, null, null],
    [null, null, null],
  ]);
  expect(having((id) => componentsOf(id).length > 0)).toEqual(['total']);
  expect(componentsOf('total')).toEqual(['appraised', 'survey']);
});

test('what a scheme lays down for columns of maxima', () => {
  const criterion = { maximum: '3', appraisalMaximum: '2', surveyMaximum: undefined };
  expect(
    (['maximum', 'appraisal-maximum', 'survey-maximum', 'achieved', 'name'] as const).map((id) =>
      laidDownBy(criterion, id),
    ),
  ).toEqual(['3', '2', undefined, undefined, undefined]);
});

test('gaps lie between two figures', () => {
  const between = (id: GapRole) => [gapOf(id).from, gapOf(id).less];
  expect([between('shortfall'), between('goal-gap'), between('remaining-gap')]).toEqual([
    ['maximum', 'scored'],
    ['target', 'scored'],
    ['maximum', 'target'],
  ]);
  expect(() => gapOf('name' as GapRole)).toThrow('"name" is no gap.');
  expect(() => gapOf('maximum' as GapRole)).toThrow('"maximum" is no gap.');
});

test('an id that is none is refused by name', () => {
  expect([isRole('target'), isRole('diary')]).toEqual([true, false]);
  expect(() => roleOf('diary' as Role)).toThrow('There is no column role "diary".');
  expect(rolesFilledByUnits.every((id) => roleOf(id).filledByUnits)).toBe(true);
});

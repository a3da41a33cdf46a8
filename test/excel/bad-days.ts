/** Random schedules of Excel's bad days: what goes wrong, at which round trip or action, and how often. */
import fc from 'fast-check';
import type { Fault } from '../../src/workbench/host/faults';

/** How many schedules are drawn, as against a usual run of the suite: `BAD_DAYS=10 npx jest test/excel/faults test/excel/rows`. */
const share = Number(process.env.BAD_DAYS ?? 1);

/** So many schedules in a usual run. */
export const schedules = (usual: number): number => Math.ceil(usual * share);

/** Places of a request where trouble may strike: about so many in a usual run, from the first on, evenly spread; all with enough BAD_DAYS. */
export function placesAmong(actions: number, usual: number): readonly number[] {
  const step = Math.max(1, Math.floor(actions / schedules(usual)));
  return [...Array(actions).keys()].filter((place) => place % step === 0);
}

const trouble = (actions: number): fc.Arbitrary<Omit<Fault, 'kind'>> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(5102, 5103, 5104, 5012, 7000).map((office) => ({ office })) },
    {
      weight: 8,
      arbitrary: fc
        .nat(actions)
        .map((beforeAction) => ({ error: { code: 'GeneralException', beforeAction } })),
    },
    { weight: 1, arbitrary: fc.constant({ error: { code: 'InvalidOperationInCellEditMode' } }) },
  );

const day = Math.floor(Date.now() / 86_400_000);

/**
 * Every so-manieth of some cases: which ones goes on from turn to turn and from day to day, so that each is met within so many days; all
 * with more BAD_DAYS.
 */
export const inTurn = <T>(cases: readonly T[], turn: number, every: number): readonly T[] =>
  share > 1 ? cases : cases.filter((_, at) => (at + turn + day) % every === 0);

/** A test of every second day, told as skipped on the other; of every day with more BAD_DAYS. */
export const everySecondDay = (turn: number): jest.It =>
  inTurn([turn], turn, 2).length > 0 ? test : test.skip;

/** One to four troubles; errors strike before one of so many actions of a request. */
export const badDays = (actions: number): fc.Arbitrary<readonly Fault[]> =>
  fc.array(
    fc
      .record({ skip: fc.nat(7), times: fc.integer({ min: 1, max: 8 }), trouble: trouble(actions) })
      .map(({ trouble: what, ...when }): Fault => ({ ...when, ...what })),
    { minLength: 1, maxLength: 4 },
  );

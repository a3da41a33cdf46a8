/** docs/planning.md sets the published plan of Đắk Nông beside those the planner finds: its figures are what comes out here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalQuestion, usualRequest } from '../../../src/domain/planning/ask';
import { planGoal } from '../../../src/domain/planning/goal';
import type { Preference } from '../../../src/domain/planning/goal-question';
import { equals, Exact, formatScore } from '../../../src/domain/score';
import { highsSolver } from '../../../src/headless/solver';
import { analyseAppendix } from '../../../src/sheets/report';
import { published } from '../../support/tables';

const report = analyseAppendix(published('dak-nong-2022').appendix);
const page = readFileSync(join(__dirname, '../../../docs/planning.md'), 'utf8');

interface Facts {
  readonly total: string;
  readonly count: string;
  readonly units: string;
  readonly most: string;
}

const factsOf = (total: string, raised: readonly { readonly units: readonly string[] }[]): Facts => {
  const counts = new Map<string, number>();
  for (const { units } of raised) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return {
    total,
    count: String(raised.length),
    units: String(counts.size),
    most: String(Math.max(...counts.values())),
  };
};

const publishedPlan = (): Facts =>
  factsOf(
    formatScore(report.summary.total.target!),
    report.summary.belowMaximum.filter(({ target, achieved }) => target && !equals(target, achieved)),
  );

const plan = async (preference: Preference) => {
  const goal = { kind: 'total', points: new Exact('89.93') } as const;
  const question = goalQuestion(report, {
    ...usualRequest,
    goal,
    field: null,
    wishes: new Map(),
    preference,
  })!;
  const answer = await planGoal(question, highsSolver(), 0);
  if (answer.status !== 'optimal') throw new Error('89,93 can be reached');
  return {
    ...factsOf(answer.reached.toFixed().replace('.', ','), answer.changes),
    codes: answer.changes.map(({ code }) => code),
  };
};

test('the figures of the page are those of the plans', async () => {
  const [fewest, effort, even] = [await plan('fewest'), await plan('effort'), await plan('even')];
  const columns = [publishedPlan(), fewest, effort, even];
  const line = (name: string): string[] =>
    page
      .split('\n')
      .find((each) => each.startsWith(`| ${name}`))!
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());
  expect(line('total')).toEqual(columns.map(({ total }) => total));
  expect(line('criteria touched')).toEqual(columns.map(({ count }) => count));
  expect(line('units involved')).toEqual(columns.map(({ units }) => units));
  expect(line('most for one unit')).toEqual(columns.map(({ most }) => most));
  expect(page).toContain(`it raises ${fewest.codes.join(', ')}.`);
});

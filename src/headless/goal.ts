/** `goal`: plans the way to a total over one workbook's report, as JSON or in words. */
import type { Appendix } from '../domain/appendix';
import { candidatesOf, goalQuestion } from '../domain/planning/ask';
import { planGoal } from '../domain/planning/goal';
import type { GoalAnswer, GoalChange } from '../domain/planning/goal';
import type { GoalQuestion } from '../domain/planning/goal-question';
import type { Exact } from '../domain/score';
import { localNumber, words } from '../locales';
import type { Language } from '../locales';
import type { AppendixReport, WorkbookReport } from '../sheets/report';
import { TerminalFailure } from './failure';
import type { GoalWords } from './goal-call';
import { highsSolver } from './solver';

/** A question with its answer, and the appendix they are about. */
interface Answered {
  readonly appendix: Appendix;
  readonly question: GoalQuestion;
  readonly answer: GoalAnswer;
}

/** The appendix of that id, else the one with most criteria to raise. */
function appendixFor(report: WorkbookReport, asked: GoalWords, language: Language): AppendixReport {
  const said = words(language).terminal.goal;
  if (asked.appendix !== null) {
    const named = report.appendices.find(({ appendix }) => appendix.id === asked.appendix);
    if (!named) throw new TerminalFailure(said.unknownAppendix(asked.appendix));
    return named;
  }
  const room = report.appendices.map((each) => ({ each, count: candidatesOf(each).length }));
  const [best] = room.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (!best) throw new TerminalFailure(said.nothingToRaise);
  return best.each;
}

function rowOf({ rows, id }: Appendix, code: string, language: Language): number {
  const row = rows.findIndex((each) => each.code.code === code);
  if (row < 0) throw new TerminalFailure(words(language).terminal.goal.unknownCode(code, id));
  return row;
}

async function answer(report: WorkbookReport, asked: GoalWords, language: Language): Promise<Answered> {
  const found = appendixFor(report, asked, language);
  const { appendix } = found;
  const question = goalQuestion(found, {
    ...asked,
    field: asked.field === null ? null : rowOf(appendix, asked.field, language),
    wishes: new Map(asked.locked.map((code) => [rowOf(appendix, code, language), { locked: true }])),
  });
  if (question === null) throw new TerminalFailure(words(language).terminal.goal.nothingToRaise);
  return { appendix, question, answer: await planGoal(question, highsSolver()) };
}

const digits = (value: Exact | null): string | null => value?.toFixed() ?? null;

const changeToJson = ({ code, name, units, from, to }: GoalChange) => ({
  code,
  name,
  unit: units.join('; '),
  from: from.toFixed(),
  to: to.toFixed(),
});

const goalToJson = ({ appendix, question, answer: found }: Answered) => {
  const asked = {
    appendix: appendix.id,
    total: question.total.toFixed(),
    present: question.present.toFixed(),
  };
  if (found.status === 'infeasible') {
    const { survey, units, locks } = found.without;
    const without = { survey: digits(survey), units: digits(units), locks: digits(locks) };
    return { ...asked, status: found.status, highest: digits(found.highest), without };
  }
  return {
    ...asked,
    reached: found.reached.toFixed(),
    status: found.status,
    changes: found.changes.map(changeToJson),
    alternatives: found.alternatives.map((changes) => changes.map(changeToJson)),
  };
};

function goalText({ appendix, question, answer: found }: Answered, language: Language): string {
  const said = words(language).terminal.goal;
  const number = (value: Exact): string => localNumber(value.toFixed(), language);
  const head = said.head(appendix.id, number(question.present), number(question.total));
  if (found.status === 'infeasible') {
    const reason = found.highest === null ? said.noPlan : said.highest(number(found.highest));
    return `${head}\n  ${reason}\n`;
  }
  const lines = found.changes.map(
    ({ code, name, units, from, to }) =>
      `  ${said.change(code, name, number(from), number(to), units.join('; '))}`,
  );
  const reached = said.reached(number(found.reached), String(found.changes.length));
  return [head, `  ${reached}`, ...lines, ''].join('\n');
}

/** Plans, and says it; throws `TerminalFailure` when the words name what the workbook does not have. */
export async function goalOutput(
  report: WorkbookReport,
  asked: GoalWords,
  options: { readonly json: boolean; readonly language: Language },
): Promise<string> {
  const answered = await answer(report, asked, options.language);
  return options.json
    ? `${JSON.stringify({ goal: goalToJson(answered) }, null, 2)}\n`
    : goalText(answered, options.language);
}

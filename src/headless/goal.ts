/** `goal`: plans the way to a total over one workbook's report, as JSON or in words. */
import type { Appendix } from '../domain/appendix';
import { candidatesOf, goalQuestion, obstacleOf, startOf, usualRequest } from '../domain/planning/ask';
import type { Start } from '../domain/planning/ask';
import { planGoal } from '../domain/planning/goal';
import type { Preference } from '../domain/planning/goal-question';
import type { GoalAnswer, GoalChange } from '../domain/planning/goal';
import type { GoalQuestion } from '../domain/planning/goal-question';
import { Exact, scoreToJson } from '../domain/score';
import {
  liftingSentences,
  localNumber,
  startSentence,
  sumSentence,
  unsurveyedSentence,
  words,
} from '../locales';
import type { Language } from '../locales';
import type { AppendixReport, WorkbookReport } from '../sheets/report';
import { TerminalFailure } from './failure';
import type { BookDone, BookWork } from './commands/command';
import { highsSolver } from './solver';

/** What `goal` was asked: numbers as exact text with a point, codes and ids as typed. */
interface GoalOptions {
  readonly total?: string;
  readonly gain?: string;
  readonly field?: string;
  readonly lock: readonly string[];
  readonly surveyGain?: string;
  readonly unitLimit?: number;
  readonly prefer?: Preference;
  readonly appendix?: string;
}

/** A question with its answer, and the appendix they are about. */
interface Answered {
  readonly appendix: Appendix;
  readonly question: GoalQuestion;
  readonly start: Start;
  readonly answer: GoalAnswer;
}

/** Why none of the appendices can be planned. */
const nothingToPlan = ({ appendices }: WorkbookReport, language: Language): string => {
  const said = words(language).terminal.goal;
  const isUnscored = appendices.some((each) => obstacleOf(each) === 'unscored');
  return isUnscored ? said.unscored : said.nothingToRaise;
};

/** The appendix of that id, else the one with most criteria to raise. */
function appendixFor(report: WorkbookReport, asked: GoalOptions, language: Language): AppendixReport {
  const said = words(language).terminal.goal;
  if (asked.appendix !== undefined) {
    const named = report.appendices.find(({ appendix }) => appendix.id === asked.appendix);
    if (!named) throw new TerminalFailure(said.unknownAppendix(asked.appendix));
    if (obstacleOf(named) !== null)
      throw new TerminalFailure(nothingToPlan({ appendices: [named] }, language));
    return named;
  }
  const room = report.appendices.map((each) => ({ each, count: candidatesOf(each).length }));
  const [best] = room.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (!best) throw new TerminalFailure(nothingToPlan(report, language));
  return best.each;
}

function rowOf({ rows, id }: Appendix, code: string, language: Language): number {
  const row = rows.findIndex((each) => each.code.code === code);
  if (row < 0) throw new TerminalFailure(words(language).terminal.goal.unknownCode(code, id));
  return row;
}

async function answer(report: WorkbookReport, asked: GoalOptions, language: Language): Promise<Answered> {
  const found = appendixFor(report, asked, language);
  const { appendix } = found;
  const { total, gain = '0', surveyGain, unitLimit, prefer } = asked;
  const field = asked.field === undefined ? null : rowOf(appendix, asked.field, language);
  const question = goalQuestion(found, {
    goal:
      total === undefined
        ? { kind: 'gain', points: new Exact(gain) }
        : { kind: 'total', points: new Exact(total) },
    surveyGain: surveyGain === undefined ? usualRequest.surveyGain : new Exact(surveyGain),
    unitLimit: unitLimit ?? usualRequest.unitLimit,
    preference: prefer ?? usualRequest.preference,
    field,
    wishes: new Map(asked.lock.map((code) => [rowOf(appendix, code, language), { locked: true }])),
  });
  const start = startOf(found, field);
  if (question === null || start === null)
    throw new TerminalFailure(words(language).terminal.goal.nothingToRaise);
  return { appendix, question, start, answer: await planGoal(question, highsSolver()) };
}

const digits = (value: Exact | null): string | null => value?.toFixed() ?? null;

const changeToJson = ({ code, name, units, from, to }: GoalChange) => ({
  code,
  name,
  unit: units.join('; '),
  from: from.toFixed(),
  to: to.toFixed(),
});

/** What the table says of the points a plan starts from, where its rows add up to others. */
const startToJson = ({ truths: { stated, exact, cause } }: Start) =>
  stated && exact && cause ? { stated: scoreToJson(stated), exact: scoreToJson(exact), because: cause } : {};

const goalToJson = ({ appendix, question, start, answer: found }: Answered) => {
  const unsurveyed = question.candidates.flatMap(({ unsurveyed: is, code }) => (is ? [code] : []));
  const asked = {
    appendix: appendix.id,
    total: question.total.toFixed(),
    present: question.present.toFixed(),
    ...startToJson(start),
    ...(unsurveyed.length > 0 ? { unsurveyed } : {}),
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

function goalText({ appendix, question, start, answer: found }: Answered, language: Language): string {
  const said = words(language).terminal.goal;
  const number = (value: Exact): string => localNumber(value.toFixed(), language);
  const head = said.head(appendix.id, number(question.present), number(question.total));
  const indented = (lines: readonly (string | null)[]): string =>
    [head, ...lines.flatMap((line) => (line === null ? [] : [`  ${line}`])), ''].join('\n');
  const known = [
    start.truths.cause === null ? null : startSentence(start, language),
    unsurveyedSentence(question.candidates, language),
  ];
  if (found.status === 'infeasible') {
    const reason = found.highest === null ? said.noPlan : said.highest(number(found.highest));
    return indented([...known, reason, ...liftingSentences(found, language)]);
  }
  const lines = found.changes.map(({ code, name, units, from, to }) =>
    said.change(code, name, number(from), number(to), units.join('; ')),
  );
  const reached = said.reached(number(found.reached), String(found.changes.length));
  return indented([...known, reached, ...lines, sumSentence(start, question, found.changes, language)]);
}

/** Plans, and says it; throws `TerminalFailure` when the words name what the workbook does not have. */
export async function goalBook({ report, call }: BookWork, options: GoalOptions): Promise<BookDone> {
  const answered = await answer(report, options, call.language);
  return call.json
    ? { document: { goal: goalToJson(answered) } }
    : { text: goalText(answered, call.language) };
}

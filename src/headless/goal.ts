/** `goal`: plans the way to a total over one workbook's report, as JSON or in words. */
import { cellAddress, parseCell } from '../a1/address';
import type { Appendix } from '../domain/appendix';
import {
  candidatesOf,
  goalQuestion,
  isBelow,
  obstacleOf,
  startOf,
  usualRequest,
} from '../domain/planning/ask';
import type { GoalRequest, Start } from '../domain/planning/ask';
import { planGoal } from '../domain/planning/goal';
import type { Preference } from '../domain/planning/goal-question';
import type { GoalAnswer, GoalChange } from '../domain/planning/goal';
import type { GoalQuestion } from '../domain/planning/goal-question';
import { leftOutOf, omissions } from '../domain/planning/left-out';
import type { LeftOut, OmissionReason } from '../domain/planning/left-out';
import { Exact, readable, scoreToJson } from '../domain/score';
import {
  leftOutSentences,
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
  readonly leftOut: LeftOut;
  readonly answer: GoalAnswer;
}

/** Why none of the appendices can be planned: of several reasons, the one that a person can do something about. */
const nothingToPlan = ({ appendices }: WorkbookReport, language: Language): string => {
  const said = words(language).terminal.goal;
  const obstacles = appendices.map(obstacleOf);
  if (obstacles.includes('unscored')) return said.unscored;
  return obstacles.includes('unbounded') ? said.unbounded : said.nothingToRaise;
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

/** The row of a code; where numbering starts again and several rows have it, of the cell that a person names instead. */
function rowOf({ rows, id }: Appendix, name: string, language: Language): number {
  const said = words(language).terminal.goal;
  const indices = rows.flatMap(({ code }, index) => (code.code === name ? [index] : []));
  const [found] = indices;
  if (indices.length > 1) {
    const cells = indices.flatMap((index) => (rows[index] ? [cellAddress(rows[index].code.place)] : []));
    throw new TerminalFailure(said.manyOfCode(name, cells.join(', '), cells[0] ?? ''));
  }
  if (found !== undefined) return found;
  const cell = parseCell(name.toUpperCase());
  const named = rows.findIndex((row) => cell !== null && row.rows.includes(cell.row));
  if (named < 0) throw new TerminalFailure(said.unknownCode(name, id));
  return named;
}

/** What keeps its points: the criteria named, and all below those that have parts. */
function locksOf(appendix: Appendix, names: readonly string[], language: Language): GoalRequest['wishes'] {
  const locked = names.map((name) => rowOf(appendix, name, language));
  const rows = [...appendix.rows.keys()];
  const kept = rows.filter((row) => locked.some((above) => isBelow(appendix, row, above)));
  return new Map(kept.map((row) => [row, { locked: true }]));
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
    wishes: locksOf(appendix, asked.lock, language),
  });
  const start = startOf(found, field);
  if (question === null || start === null)
    throw new TerminalFailure(words(language).terminal.goal.nothingToRaise);
  const leftOut = leftOutOf(found, (row) => isBelow(appendix, row, field));
  return { appendix, question, start, leftOut, answer: await planGoal(question, highsSolver()) };
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

/** Criteria that no plan raises, by reason, as codes or names. */
const leftOutToJson = ({ rows }: Appendix, leftOut: LeftOut) => {
  const given = omissions.filter((reason) => leftOut[reason].length > 0);
  const namesFor = (reason: OmissionReason): string[] =>
    leftOut[reason].map((row) => rows[row]?.code.code ?? rows[row]?.name ?? '');
  return given.length === 0
    ? {}
    : { leftOut: Object.fromEntries(given.map((reason) => [reason, namesFor(reason)])) };
};

const goalToJson = ({ appendix, question, start, leftOut, answer: found }: Answered) => {
  const unsurveyed = question.candidates.flatMap(({ unsurveyed: is, code }) => (is ? [code] : []));
  const asked = {
    appendix: appendix.id,
    total: question.total.toFixed(),
    present: question.present.toFixed(),
    ...startToJson(start),
    ...(unsurveyed.length > 0 ? { unsurveyed } : {}),
    ...leftOutToJson(appendix, leftOut),
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

function goalText(
  { appendix, question, start, leftOut, answer: found }: Answered,
  language: Language,
): string {
  const said = words(language).terminal.goal;
  const number = (value: Exact): string => localNumber(readable(value).toFixed(), language);
  const head = said.head(appendix.id, number(question.present), number(question.total));
  const indented = (lines: readonly (string | null)[]): string =>
    [head, ...lines.flatMap((line) => (line === null ? [] : [`  ${line}`])), ''].join('\n');
  const known = [
    start.truths.cause === null ? null : startSentence(start, language),
    unsurveyedSentence(question.candidates, language),
    ...leftOutSentences(appendix, leftOut, language),
  ];
  if (found.status === 'infeasible') {
    const reason = found.highest === null ? said.noPlan : said.highest(number(found.highest));
    return indented([...known, reason, ...liftingSentences(found, question, language)]);
  }
  if (found.changes.length === 0) return indented([...known, said.met]);
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

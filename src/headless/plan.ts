/** `plan`: makes the next plan's appendices in a copy of the workbook, and says what they are and what is still to do. */
import { writeSheets } from '../excel/generate';
import type { WrittenSheet } from '../excel/generate';
import { readFor } from './reading';
import { words } from '../locales';
import type { Language } from '../locales';
import { generators } from '../appendices/generators';
import type { Generator } from '../appendices/generators/generator';
import { isOtherIndex, isWhole } from '../appendices/generators/terminal-traits';
import type { Remark } from '../appendices/model/remarks';
import type { DocumentOptions } from '../appendices/generators/choices';
import type { DateRule } from '../appendices/plan/dated-tasks';
import type { TargetRuleId } from '../appendices/plan/target-rules';
import type { Missing } from '../appendices/model/generated';
import { kindOf } from '../domain/kinds';
import { analyse } from '../sheets/report';
import type { AnalyseOptions, AppendixReport, WorkbookReport } from '../sheets/report';
import type { BookDone, BookWork } from './commands/command';
import { TerminalFailure } from './failure';
import { workbookToJson } from './json';
import { reportText } from './text';
import { demand } from './write';

/** What `plan` was asked. */
interface PlanOptions {
  /** The year the plan is for; the one after the table's last when left out. */
  readonly year?: string;
  /** What to make; every one that can be made when left out. */
  readonly kinds?: readonly Generator[];
  readonly targets: TargetRuleId;
  readonly dates: DateRule;
  /** Number, date and issuing body of the document that the appendices belong to, each where it was said. */
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  /** Id of the appendix to start from; the plan or results with most criteria when left out. */
  readonly appendix?: string;
  /** Whose points are taken of a matrix, as its header names the unit. */
  readonly unit?: string;
}

/** What a generator made, and where; or why it made nothing. */
type Made =
  | {
      readonly generator: Generator;
      readonly sheets: readonly WrittenSheet[];
      readonly remarks: readonly Remark[];
    }
  | { readonly generator: Generator; readonly missing: Missing };

interface Planned {
  readonly made: readonly Made[];
  /** The generated appendices alone, as they are read back. */
  readonly report: WorkbookReport;
}

const criteria = ({ appendix }: AppendixReport): number =>
  appendix.rows.filter(({ kind }) => kind === 'criterion').length;

/** The table to start from: the one named, else the plan or results with most criteria, else the fullest table. */
function sourceOf(
  { appendices }: WorkbookReport,
  { appendix }: PlanOptions,
  language: Language,
): AppendixReport {
  const { terminal } = words(language);
  if (appendix !== undefined) {
    const named = appendices.find((each) => each.appendix.id === appendix);
    if (named) return named;
    const known = appendices.map((each) => each.appendix.id).join(', ');
    throw new TerminalFailure(terminal.plan.unknownAppendix(appendix, known));
  }
  const whole = (each: AppendixReport): number => (isWhole(each) && !isOtherIndex(each) ? 1 : 0);
  const byField = (each: AppendixReport): number => (kindOf(each.appendix.kind).byField ? 1 : 0);
  const [best] = [...appendices].sort(
    (a, b) => whole(b) - whole(a) || byField(b) - byField(a) || criteria(b) - criteria(a),
  );
  if (!best) throw new TerminalFailure(terminal.plan.noAppendix);
  return best;
}

/** What is made of a workbook when nobody said. */
const usualKinds = (report: WorkbookReport): readonly Generator[] =>
  (generators as readonly Generator[]).filter(({ terminal }) => terminal.isUsual(report));

/** Makes the appendices in the open workbook, one kind after the other; throws `TerminalFailure` when nothing can be made. */
async function makePlan(
  report: WorkbookReport,
  asked: PlanOptions,
  options: AnalyseOptions,
  language: Language,
): Promise<Planned> {
  const source = sourceOf(report, asked, language);
  const made: Made[] = [];
  let now = report;
  let planned: string | null = null;
  for (const generator of asked.kinds ?? usualKinds(report)) {
    const start = generator.terminal.startsFrom({ book: now, source, planned });
    const built = generator.build(
      now,
      start,
      generator.terminal.options({ ...asked, year: asked.year ?? null, document: documentOf(asked) }),
      { unit: asked.unit ?? null },
    );
    if ('missing' in built) {
      made.push({ generator, missing: built.missing });
      continue;
    }
    const outcome = await writeSheets(built.plans);
    demand(outcome, built.plans[0]?.name ?? '', language);
    const sheets = outcome.sheets ?? [];
    made.push({ generator, sheets, remarks: built.remarks });
    const kind = built.plans[0]?.binding?.kind;
    if (kind && kindOf(kind).plansAhead) planned ??= sheets[0]?.appendix ?? null;
    now = analyse(await readFor(options), options);
  }
  const ids = made.flatMap((each) => ('sheets' in each ? each.sheets.map(({ appendix }) => appendix) : []));
  if (ids.length === 0) throw new TerminalFailure(nothingMade(made, language));
  return {
    made,
    report: { ...now, appendices: now.appendices.filter(({ appendix }) => ids.includes(appendix.id)) },
  };
}

/** As every sheet's "(Kèm theo …)" names it. */
const documentOf = ({ number, date, issuer }: PlanOptions): DocumentOptions => ({
  ...(number === undefined ? {} : { number }),
  ...(date === undefined ? {} : { date }),
  ...(issuer === undefined ? {} : { issuer }),
});

const nothingMade = (made: readonly Made[], language: Language): string => {
  const reasons = made.flatMap((each) => ('missing' in each ? [each.missing.words[language]] : []));
  return words(language).terminal.plan.nothing([...new Set(reasons)].join(' '));
};

const shown = { findings: true, units: false } as const;

/** The workbook's entry in the JSON document: the made appendices, and what was made, skipped and remarked. */
const plannedToJson = (file: string, { made, report }: Planned, language: Language) => ({
  ...workbookToJson(file, report, shown, language),
  generated: made.flatMap((each) =>
    'sheets' in each ? each.sheets.map((sheet) => ({ kind: each.generator.id, ...sheet })) : [],
  ),
  skipped: made.flatMap((each) =>
    'missing' in each ? [{ kind: each.generator.id, missing: each.missing.key }] : [],
  ),
  remarks: made.flatMap((each) =>
    'remarks' in each
      ? each.remarks.map(({ key, values, words: said }) => ({
          kind: each.generator.id,
          key,
          values,
          message: said[language],
        }))
      : [],
  ),
});

function plannedText(file: string, { made, report }: Planned, language: Language): string {
  const { terminal } = words(language);
  const lines = made.flatMap((each) => {
    const { name } = each.generator.words[language];
    if ('missing' in each) return [`  ${terminal.plan.skipped(name, each.missing.words[language])}`];
    const sheets = each.sheets.map(({ sheet }) => sheet).join(', ');
    return [
      `  ${terminal.plan.made(name, sheets)}`,
      ...each.remarks.map((remark) => `    ${remark.words[language]}`),
    ];
  });
  // A sheet of charts is no appendix: there is nothing to report on.
  const checked = report.appendices.length === 0 ? '' : `\n${reportText(file, report, shown, language)}`;
  return `${lines.join('\n')}\n${checked}`;
}

/** Makes the plan's appendices in the workbook and says what they are. */
export async function planBook(work: BookWork, options: PlanOptions): Promise<BookDone> {
  const { file, report, analyse: held, call } = work;
  const planned = await makePlan(report, options, held, call.language);
  return {
    report: planned.report,
    ...(call.json
      ? { entry: plannedToJson(file, planned, call.language) }
      : { text: plannedText(file, planned, call.language) }),
  };
}

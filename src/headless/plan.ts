/** `plan`: makes the next plan's appendices in a copy of the workbook, and says what they are and what is still to do. */
import { writeSheets } from '../excel/generate';
import type { WrittenSheet } from '../excel/generate';
import { readWorkbook } from '../excel/read';
import { words } from '../locales';
import type { Language } from '../locales';
import { generators } from '../appendices/index';
import type { Generated, GeneratorId, Remark } from '../appendices/index';
import { analyse } from '../sheets/report';
import type { AnalyseOptions, AppendixReport, WorkbookReport } from '../sheets/report';
import { TerminalFailure } from './failure';
import { workbookToJson } from './json';
import type { PlanWords } from './plan-call';
import { reportText } from './text';
import { demand } from './write';

/** A kind that was made, and where; or why it was not. */
export type Made =
  | {
      readonly kind: GeneratorId;
      readonly sheets: readonly WrittenSheet[];
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: GeneratorId; readonly missing: string };

export interface Planned {
  readonly made: readonly Made[];
  /** The generated appendices alone, as they are read back. */
  readonly report: WorkbookReport;
}

const criteria = ({ appendix }: AppendixReport): number =>
  appendix.rows.filter(({ kind }) => kind === 'criterion').length;

const isWhole = ({ appendix }: AppendixReport): boolean => ['plan', 'results'].includes(appendix.kind);

const ofOtherIndex = (each: AppendixReport): boolean =>
  isWhole(each) && ['sipas', 'papi'].includes(each.appendix.scheme ?? '');

/** The table to start from: the one named, else the plan or results with most criteria, else the fullest table. */
function sourceOf(
  { appendices }: WorkbookReport,
  { appendix }: PlanWords,
  language: Language,
): AppendixReport {
  const { terminal } = words(language);
  if (appendix !== null) {
    const named = appendices.find((each) => each.appendix.id === appendix);
    if (named) return named;
    const known = appendices.map((each) => each.appendix.id).join(', ');
    throw new TerminalFailure(terminal.plan.unknownAppendix(appendix, known));
  }
  const whole = (each: AppendixReport): number => (isWhole(each) && !ofOtherIndex(each) ? 1 : 0);
  const byField = (each: AppendixReport): number => (each.appendix.kind === 'fields' ? 1 : 0);
  const [best] = [...appendices].sort(
    (a, b) => whole(b) - whole(a) || byField(b) - byField(a) || criteria(b) - criteria(a),
  );
  if (!best) throw new TerminalFailure(terminal.plan.noAppendix);
  return best;
}

/** What can be made of a workbook when nobody said: one plan per index, or the plan and its appendices. */
const usualKinds = (report: WorkbookReport): readonly GeneratorId[] =>
  report.appendices.some(ofOtherIndex)
    ? ['indices']
    : ['next-plan', 'fields', 'below-maximum', 'survey', 'assignment'];

const before = (year: string): string => String(Number(year) - 1);

function optionsFor(kind: GeneratorId, { year, targets }: PlanWords): Record<string, unknown> {
  if (kind === 'next-plan' || kind === 'indices') return { targets, ...(year === null ? {} : { year }) };
  if (year === null) return {};
  return kind === 'below-maximum' || kind === 'fields' ? { year: before(year) } : {};
}

const hasUnits = ({ appendix }: AppendixReport): boolean =>
  appendix.columns.some(({ role }) => role === 'lead-unit');

/** The appendix each kind starts from: units follow the new plan when there is one, lists the table they are of. */
function startOf(
  kind: GeneratorId,
  source: AppendixReport,
  { appendices }: WorkbookReport,
  planned: string | null,
): string {
  const byUnit = kind === 'assignment' || kind === 'unit-sheet';
  if (planned !== null && byUnit) return planned;
  if (isWhole(source)) return source.appendix.id;
  const better = byUnit
    ? appendices.find(hasUnits)
    : appendices.find(({ appendix }) => appendix.kind === kind);
  return (better ?? source).appendix.id;
}

const build = (kind: GeneratorId, report: WorkbookReport, id: string, asked: PlanWords): Generated => {
  const generator = generators.find((each) => each.id === kind);
  return generator ? generator.build(report, id, optionsFor(kind, asked)) : { missing: 'appendix' };
};

/** Makes the appendices in the open workbook, one kind after the other; throws `TerminalFailure` when nothing can be made. */
export async function planBook(
  report: WorkbookReport,
  asked: PlanWords,
  options: AnalyseOptions,
  language: Language,
): Promise<Planned> {
  const source = sourceOf(report, asked, language);
  const made: Made[] = [];
  let now = report;
  let planned: string | null = null;
  for (const kind of asked.kinds ?? usualKinds(report)) {
    const built = build(kind, now, startOf(kind, source, now, planned), asked);
    if ('missing' in built) {
      made.push({ kind, missing: built.missing });
      continue;
    }
    const outcome = await writeSheets(built.plans);
    demand(outcome, built.plans[0]?.name ?? '', language);
    const sheets = outcome.sheets ?? [];
    made.push({ kind, sheets, remarks: built.remarks });
    if (kind === 'next-plan') planned = sheets[0]?.appendix ?? null;
    now = analyse(await readWorkbook(), options);
  }
  const ids = made.flatMap((each) => ('sheets' in each ? each.sheets.map(({ appendix }) => appendix) : []));
  if (ids.length === 0) throw new TerminalFailure(nothingMade(made, language));
  return {
    made,
    report: { ...now, appendices: now.appendices.filter(({ appendix }) => ids.includes(appendix.id)) },
  };
}

const missingWords = (missing: string, language: Language): string => {
  const { generate } = words(language);
  return (generate.missing as Readonly<Record<string, string>>)[missing] ?? missing;
};

const nothingMade = (made: readonly Made[], language: Language): string => {
  const reasons = made.flatMap((each) => ('missing' in each ? [missingWords(each.missing, language)] : []));
  return words(language).terminal.plan.nothing([...new Set(reasons)].join(' '));
};

const remarkWords = ({ key, values }: Remark, language: Language): string =>
  words(language).generate.remarks[key](values);

const shown = { findings: true, units: false } as const;

/** What was made, as the terminal prints it. */
export function planOutput(
  file: string,
  { made, report }: Planned,
  { json, language }: { readonly json: boolean; readonly language: Language },
): string {
  if (json) {
    const document = {
      ...workbookToJson(file, report, shown, language),
      generated: made.flatMap((each) =>
        'sheets' in each ? each.sheets.map((sheet) => ({ kind: each.kind, ...sheet })) : [],
      ),
      skipped: made.flatMap((each) =>
        'missing' in each ? [{ kind: each.kind, missing: each.missing }] : [],
      ),
      remarks: made.flatMap((each) =>
        'remarks' in each
          ? each.remarks.map((remark) => ({
              kind: each.kind,
              ...remark,
              message: remarkWords(remark, language),
            }))
          : [],
      ),
    };
    return `${JSON.stringify({ workbooks: [document] }, null, 2)}\n`;
  }
  const { generate, terminal } = words(language);
  const lines = made.flatMap((each) => {
    const { name } = generate.kinds[each.kind];
    if ('missing' in each) return [`  ${terminal.plan.skipped(name, missingWords(each.missing, language))}`];
    const sheets = each.sheets.map(({ sheet }) => sheet).join(', ');
    return [
      `  ${terminal.plan.made(name, sheets)}`,
      ...each.remarks.map((remark) => `    ${remarkWords(remark, language)}`),
    ];
  });
  // A sheet of charts is no appendix: there is nothing to report on.
  const checked = report.appendices.length === 0 ? '' : `\n${reportText(file, report, shown, language)}`;
  return `${lines.join('\n')}\n${checked}`;
}

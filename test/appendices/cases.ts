/** Reports of the published cases, read from the sample workbooks, and what a kind builds from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel/read';
import { generatorOf } from '../../src/appendices/generators';
import type { GeneratorId } from '../../src/appendices/generators';
import type { Generated } from '../../src/appendices/model/generated';
import type { PlanCell, PlanLine, SheetPlan } from '../../src/appendices/model/sheet-plan';
import { readingOf } from '../support/plans-reading';
import { scoreOfCell } from '../../src/appendices/model/cells';
import { analyse } from '../../src/sheets/report';
import type { WorkbookReport } from '../../src/sheets/report';
import type { WorkbookReading } from '../../src/sheets/grid';
import { formatScore } from '../../src/domain/score';
import { openWorkbook } from '../../src/workbench/node';

export const samples = [
  'dak-nong-2022',
  'krong-no-2023',
  'tien-giang-2018-2020',
  'phong-tho-2023',
  'hue-2023',
  'ha-tinh-2023',
] as const;
export type Sample = (typeof samples)[number];

export const sampleBytes = (name: Sample): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

const readings = new Map<Sample, Promise<WorkbookReading>>();

const read = async (name: Sample): Promise<WorkbookReading> => {
  const book = await openWorkbook(sampleBytes(name));
  try {
    return await readWorkbook();
  } finally {
    await book.close();
  }
};

export const readingOfSample = async (name: Sample): Promise<WorkbookReading> => {
  const known = readings.get(name) ?? read(name);
  readings.set(name, known);
  return await known;
};

export const reportOfSample = async (name: Sample): Promise<WorkbookReport> =>
  analyse(await readingOfSample(name));

/** Builds a kind; the options as a caller would give them. */
export const generate = (
  report: WorkbookReport,
  kind: GeneratorId,
  id: string,
  options: Record<string, unknown> = {},
): Generated => {
  const generator = generatorOf(kind);
  if (!generator) throw new Error(`no kind ${kind}`);
  return generator.build(report, id, options);
};

/** The plans of what must have been built. */
export const plansOf = (built: Generated): readonly SheetPlan[] => {
  if ('missing' in built) throw new Error(`missing: ${built.missing.key}`);
  return built.plans;
};

export const onlyPlan = (built: Generated): SheetPlan => {
  const [plan, ...others] = plansOf(built);
  if (!plan || others.length > 0) throw new Error('not one plan');
  return plan;
};

/** What a cell shows: words, or points with so many decimals (exactly when left out). */
export const shows = (cell: PlanCell | undefined, decimals?: number): string => {
  if (!cell) return '';
  if (cell.kind === 'text') return cell.text;
  const score = scoreOfCell(cell);
  return score ? formatScore(score, decimals === undefined ? {} : { decimals }) : '';
};

export const lineOf = (plan: SheetPlan, code: string): PlanLine => {
  const line = plan.lines.find(({ cells }) => shows(cells[0]) === code);
  if (!line) throw new Error(`no line ${code}`);
  return line;
};

/** Findings above `info` of sheets read back as they were bound. */
export const troubles = (plans: readonly SheetPlan[]): readonly string[] =>
  analyse(readingOf(plans)).appendices.flatMap(({ appendix, findings }) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ check, code }) => `${appendix.id} ${check} ${code ?? ''}`),
  );

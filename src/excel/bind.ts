/** Binds appendices: workbook names a person can use, and our custom XML part. Undoable; unbinding leaves no trace. */
import type { Appendix } from '../domain/appendix';
import { areaAddress } from '../a1/address';
import { sheetAddress } from '../a1/references';
import {
  bindingOf,
  ignoredName,
  isEmptyRecord,
  readPart,
  withAppendix,
  withCorrection,
  withoutAppendix,
  withoutCorrection,
  withTaught,
  writePart,
} from '../sheets/binding';
import type { BindingRecord, BoundAppendix, Correction } from '../sheets/binding';
import type { NameReading } from '../sheets/grid';
import type { Lesson } from '../sheets/taught/lesson';
import type { Answer } from './ask';
import { ExcelFailure, refusalOf } from './failure';
import { readHead } from './heads';
import { namesBeside, sumNames } from '../sheets/binding/sum-names';
import { withoutRightSums, withRightSumsOf } from '../sheets/right-sums';
import { act } from './journal';
import type { ActOptions } from './journal';
import type { WriteOutcome } from './outcome';
import { run } from './run';
import type { NamesStep, Step } from './steps/step';

/** What the workbook keeps of bindings, and the names of its sheets. */
export interface Kept {
  readonly sheets: readonly string[];
  readonly names: readonly NameReading[];
  /** The part's text, or null when there is none. */
  readonly part: string | null;
  readonly record: BindingRecord;
}

const textOf =
  (result: OfficeExtension.ClientResult<string>): Answer<string> =>
  () =>
    result.value;

const readPartText = async (id: string | null): Promise<string | null> => {
  if (id === null) return null;
  return await run(async (context) => {
    const xml = textOf(context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return xml();
  });
};

/** Two round trips, one when nothing is kept. @throws ExcelFailure when what is kept cannot be read. */
export const readKept = async (): Promise<Kept> => {
  const { sheets, names, partId } = await run(readHead);
  const part = await readPartText(partId);
  const { record, problem } = readPart(part);
  if (problem !== null) {
    throw new ExcelFailure('unsupported', `Part-${problem}`, 'What is kept in this workbook cannot be read.');
  }
  return { sheets: sheets.map(({ name }) => name), names, part, record };
};

const namesOf = (bound: BoundAppendix | undefined): readonly string[] =>
  bound ? [bound.table, ...bound.columns.flatMap(({ name }) => [name, ...namesBeside(name)])] : [];

/** From the names that are there to those wanted; `gone` are ours that are wanted no more. */
export const namesStep = (
  now: readonly NameReading[],
  wanted: readonly NameReading[],
  gone: readonly string[],
): NamesStep => {
  const present = new Map(now.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const before = (name: string): string | null => present.get(name.toLowerCase()) ?? null;
  const kept = new Set(wanted.map(({ name }) => name.toLowerCase()));
  return {
    kind: 'names',
    names: [
      ...wanted.map(({ name, refersTo }) => ({ name, before: before(name), after: refersTo })),
      ...gone
        .filter((name) => before(name) !== null && !kept.has(name.toLowerCase()))
        .map((name) => ({ name, before: before(name), after: null })),
    ],
  };
};

export const partStep = (part: string | null, record: BindingRecord): Step => ({
  kind: 'part',
  before: part,
  after: isEmptyRecord(record) ? null : writePart(record),
});

export type Plan = (kept: Kept) => readonly Step[];

/** Reads what is kept (two round trips), plans on it and does it as one transaction. */
export const actOn = async (action: string, plan: Plan, options: ActOptions = {}): Promise<WriteOutcome> => {
  try {
    return await act(action, plan(await readKept()), options);
  } catch (error) {
    return refusalOf(error);
  }
};

/** Gives the appendix its names and its record, with what was taught along; a former binding of the same id is replaced. */
export const bindAppendix = async (
  appendix: Appendix,
  action = 'bind',
  taught: readonly Lesson[] = [],
): Promise<WriteOutcome> =>
  await actOn(action, ({ names, part, record }) => {
    const { record: bound, names: own } = bindingOf(appendix);
    const wanted = [...own, ...sumNames(appendix)];
    const former = record.appendices.find(({ id }) => id === bound.id);
    const next = withRightSumsOf(withTaught(withAppendix(record, bound), taught), appendix);
    return [namesStep(names, wanted, namesOf(former)), partStep(part, next)];
  });

/** Takes away the appendix's names and record; the part goes with its last content. */
export const unbindAppendix = async (id: string): Promise<WriteOutcome> =>
  await actOn('unbind', ({ names, part, record }) => {
    const former = record.appendices.find((bound) => bound.id === id);
    if (!former) return [];
    return [
      namesStep(names, [], namesOf(former)),
      partStep(part, withoutRightSums(withoutAppendix(record, id), id)),
    ];
  });

/** Remembers that a table is no appendix, by a name that follows its cells; its binding goes. */
export const ignoreTable = async ({ id, sheet, area }: Appendix): Promise<WriteOutcome> =>
  await actOn('ignore', ({ names, part, record }) => {
    const former = record.appendices.find((bound) => bound.id === id);
    const name = ignoredName(names.map((each) => each.name));
    const correction: Correction = {
      sheet,
      sheetId: '',
      notAppendix: true,
      name,
      area: areaAddress(area),
    };
    return [
      namesStep(names, [{ name, refersTo: `=${sheetAddress(sheet, area)}` }], namesOf(former)),
      partStep(part, withCorrection(withoutRightSums(withoutAppendix(record, id), id), correction)),
    ];
  });

/** Takes back that a table is no appendix. */
export const considerTable = async (name: string): Promise<WriteOutcome> =>
  await actOn('consider', ({ names, part, record }) => [
    namesStep(names, [], [name]),
    partStep(part, withoutCorrection(record, name)),
  ]);

/** Changes what our part keeps beside bindings: silenced findings, corrections, choices. Undoable like any write. */
export const keepRecord = async (
  action: string,
  change: (record: BindingRecord) => BindingRecord,
): Promise<WriteOutcome> =>
  await actOn(action, ({ part, record }) => {
    const next = change(record);
    return next === record ? [] : [partStep(part, next)];
  });

/**
 * The record in the custom XML part: what workbook names cannot hold. It is JSON, so that one zod schema says what may
 * stand there; part.ts is its envelope. The version stands in the namespace and in the JSON.
 */
import { z } from 'zod';
import { appendixKinds } from '../../domain/kinds';
import { columnRoles } from '../../domain/roles';
import { scenarioSchema } from '../../domain/planning/scenario';
import type { Scenario } from '../../domain/planning/scenario';
import { schemeSchema } from '../../domain/scheme';
import type { Scheme } from '../../domain/scheme';
import { unitSchema } from '../../domain/units/registry';
import type { Unit } from '../../domain/units/registry';
import { isYear } from '../../domain/year';
import { lessonsAmong, withLessons, withoutLesson } from '../taught/lesson';
import type { Lesson } from '../taught/lesson';
import { isOurName } from './names';
import { unwrapJson, wrapJson } from './part';

const year = z.string().refine(isYear);

export const boundAppendixSchema = z.object({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/u),
  kind: z.enum(appendixKinds.map(({ id }) => id)),
  scheme: z.string().nullable(),
  /** The sheet's name when it was bound; the names below follow a renamed sheet, this does not. */
  sheet: z.string(),
  /** The workbook name of the whole table. */
  table: z.string().refine(isOurName),
  /** A person said that the table ends where its name does, though rows below could go on with it. */
  ends: z.boolean().optional(),
  /** A person said that the row of these words is the total; '' for none. */
  totalWords: z.string().max(200).optional(),
  /** The way in which its codes are read, where the usual one is not meant. */
  manner: z.string().max(40).optional(),
  headerRows: z.number().int().min(1).max(20),
  /** A column that claims somebody else's name is not taken. */
  columns: z
    .array(
      z.object({
        key: z.string(),
        role: z.enum(columnRoles.map(({ id }) => id)),
        year: year.optional(),
        name: z.string(),
      }),
    )
    .transform((columns) => columns.filter(({ name }) => isOurName(name))),
});

/** What a person said of a table that is not bound; places are A1 addresses on the sheet. */
export const correctionSchema = z.object({
  sheet: z.string(),
  sheetId: z.string(),
  area: z.string().optional(),
  kind: z.enum(appendixKinds.map(({ id }) => id)).optional(),
  columns: z.array(z.object({ key: z.string(), column: z.string() })).optional(),
  ignored: z.array(z.string()).optional(),
  notAppendix: z.boolean().optional(),
  /** A workbook name that follows the table where its cells move; `area` counts where there is none. */
  name: z.string().optional(),
});

/** A finding a person has silenced: found again by what it says, not by its place, which moves. */
export const silencedSchema = z.object({
  appendix: z.string(),
  check: z.string(),
  code: z.string().nullable(),
  column: z.string().nullable(),
  reason: z.string(),
});

export const bindingRecordSchema = z.object({
  version: z.literal(1),
  appendices: z.array(boundAppendixSchema),
  corrections: z.array(correctionSchema).default([]),
  silenced: z.array(silencedSchema).default([]),
  /** Choices that belong to the workbook, such as the rounding mode; JSON values by key. */
  settings: z.record(z.string(), z.json()).default({}),
  /** Schemes that were made in this workbook or brought into it. */
  schemes: z.array(schemeSchema).default([]),
  /** The scheme a person chose for an appendix, by its id; null for "hold it against none". */
  schemeChoices: z.record(z.string(), z.string().nullable()).default({}),
  /** Named sets of targets, in the order they were made. */
  scenarios: z.array(scenarioSchema).default([]),
  /** Units of the province's own, laid over those that come with the product. */
  units: z.array(unitSchema).default([]),
  /** What was taught of the words of tables. */
  taught: z.array(z.unknown()).default([]).transform(lessonsAmong),
});

export type BoundAppendix = z.infer<typeof boundAppendixSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Silenced = z.infer<typeof silencedSchema>;
export type BindingRecord = z.infer<typeof bindingRecordSchema>;

/** @internal What the records of tests begin from. */
export const emptyRecord: BindingRecord = {
  version: 1,
  appendices: [],
  corrections: [],
  silenced: [],
  settings: {},
  schemes: [],
  schemeChoices: {},
  units: [],
  scenarios: [],
  taught: [],
};

/** True when nothing is kept: the workbook then needs no part. */
export const isEmptyRecord = (record: BindingRecord): boolean =>
  Object.values(record).every(
    (kept) =>
      typeof kept !== 'object' || (Array.isArray(kept) ? kept.length : Object.keys(kept).length) === 0,
  );

/** Why a part could not be used: it is damaged, or a later version wrote it. It is then left as it is. */
export type PartProblem = 'unreadable' | 'newer';

export type PartReading =
  | { readonly record: BindingRecord; readonly problem: null }
  | { readonly record: BindingRecord; readonly problem: PartProblem };

/** The part's XML. */
export const writePart = (record: BindingRecord): string => wrapJson(record);

/** Reads the part; what cannot be read is reported, never thrown, and an absent part is an empty record. */
export const readPart = (xml: string | null): PartReading => {
  if (xml === null) return { record: emptyRecord, problem: null };
  const json = unwrapJson(xml);
  const parsed = bindingRecordSchema.safeParse(json);
  if (parsed.success) return { record: parsed.data, problem: null };
  const version = z.object({ version: z.number() }).safeParse(json);
  return {
    record: emptyRecord,
    problem: version.success && version.data.version > 1 ? 'newer' : 'unreadable',
  };
};

/** The record with this appendix bound, in the place of an earlier binding of the same id. */
export const withAppendix = (record: BindingRecord, bound: BoundAppendix): BindingRecord => ({
  ...record,
  appendices: [...record.appendices.filter(({ id }) => id !== bound.id), bound],
});

/** The record without an appendix, without what was silenced in it and without the scheme chosen for it. */
export const withoutAppendix = (record: BindingRecord, id: string): BindingRecord => ({
  ...record,
  appendices: record.appendices.filter((bound) => bound.id !== id),
  silenced: record.silenced.filter(({ appendix }) => appendix !== id),
  schemeChoices: withoutKey(record.schemeChoices, id),
});

const withoutKey = <T>(entries: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key));

const sameFinding = (a: Silenced, b: Silenced): boolean =>
  a.appendix === b.appendix && a.check === b.check && a.code === b.code && a.column === b.column;

/** The record with a finding silenced; its former reason is replaced. */
export const withSilenced = (record: BindingRecord, silenced: Silenced): BindingRecord => ({
  ...record,
  silenced: [...record.silenced.filter((other) => !sameFinding(other, silenced)), silenced],
});

/** The record in which the finding counts again. */
export const withoutSilenced = (record: BindingRecord, silenced: Silenced): BindingRecord => ({
  ...record,
  silenced: record.silenced.filter((other) => !sameFinding(other, silenced)),
});

/** The record with a scheme of its own, in the place of an earlier one of the same id. */
export const withScheme = (record: BindingRecord, scheme: Scheme): BindingRecord => ({
  ...record,
  schemes: [...record.schemes.filter(({ id }) => id !== scheme.id), scheme],
});

/** The record without a scheme of its own; what was held against it is again held against what fits best. */
export const withoutScheme = (record: BindingRecord, id: string): BindingRecord => ({
  ...record,
  schemes: record.schemes.filter((scheme) => scheme.id !== id),
  schemeChoices: Object.fromEntries(
    Object.entries(record.schemeChoices).filter(([, chosen]) => chosen !== id),
  ),
});

/** The record with the scheme a person chose for an appendix; undefined leaves the choice to the fit again. */
export const withSchemeChoice = (
  record: BindingRecord,
  appendix: string,
  scheme: string | null | undefined,
): BindingRecord => ({
  ...record,
  schemeChoices: {
    ...withoutKey(record.schemeChoices, appendix),
    ...(scheme === undefined ? {} : { [appendix]: scheme }),
  },
});

/** The record with one more thing a person said of a table. */
export const withCorrection = (record: BindingRecord, correction: Correction): BindingRecord => ({
  ...record,
  corrections: [...record.corrections, correction],
});

/** The record without a correction, found by its workbook name. */
export const withoutCorrection = (record: BindingRecord, name: string): BindingRecord => ({
  ...record,
  corrections: record.corrections.filter((correction) => correction.name !== name),
});

/** The record with these units of the province's own, in the place of all that were kept. */
export const withUnits = (record: BindingRecord, units: readonly Unit[]): BindingRecord => ({
  ...record,
  units: [...units],
});

/** The record with what was taught, in the place of what was taught of the same words. */
export const withTaught = (record: BindingRecord, lessons: readonly Lesson[]): BindingRecord =>
  lessons.length === 0 ? record : { ...record, taught: withLessons(record.taught, lessons) };

/** The record in which a lesson is forgotten. */
export const withoutTaught = (record: BindingRecord, lesson: Lesson): BindingRecord => ({
  ...record,
  taught: withoutLesson(record.taught, lesson),
});

/** The record with a scenario, in the place of an earlier one of the same id. */
export const withScenario = (record: BindingRecord, scenario: Scenario): BindingRecord => ({
  ...record,
  scenarios: record.scenarios.some(({ id }) => id === scenario.id)
    ? record.scenarios.map((other) => (other.id === scenario.id ? scenario : other))
    : [...record.scenarios, scenario],
});

/** The record without a scenario. */
export const withoutScenario = (record: BindingRecord, id: string): BindingRecord => ({
  ...record,
  scenarios: record.scenarios.filter((scenario) => scenario.id !== id),
});

/** The record with one choice that belongs to the workbook; undefined takes it away. */
export const withSetting = (
  record: BindingRecord,
  key: string,
  value: BindingRecord['settings'][string] | undefined,
): BindingRecord => ({
  ...record,
  settings: { ...withoutKey(record.settings, key), ...(value === undefined ? {} : { [key]: value }) },
});

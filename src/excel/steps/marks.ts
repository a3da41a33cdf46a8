/**
 * Native conditional formats of ours on one sheet. Each carries a tag inside its formula (a term that is always true), so
 * that ours are told from everybody else's after saving, copying and on another machine, and nothing has to be remembered.
 */
import { withoutSheets } from '../../a1/references';
import type { Severity } from '../../domain/finding';
import type { Answer } from '../ask';
import type { Mark, MarksStep, Operator } from './step';

/** True for every cell: N of a text is 0. */
const tagOf = (owner: string): string => `N("PAR INDEX ${owner}")=0`;

/** Readable on any theme because both colours are set; bold and italic for whom colour does not speak. */
const belowLook = { fill: '#FFF4CE', font: '#6B4A00' } as const;
const findingLooks: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FDE7E9', font: '#8A0A12' },
  warning: { fill: '#FFE8CC', font: '#7A3E00' },
  info: { fill: '#DEECF9', font: '#0B4A7A' },
};

/** Whose marks those of an appendix's findings are. */
export const findingOwner = (appendix: string, severity: Severity): string => `${appendix} ${severity}`;

/** An owner says what its marks look like: findings by their severity, all others as below maximum. */
const lookFor = (owner: string): { readonly fill: string; readonly font: string } =>
  Object.entries(findingLooks).find(([severity]) => owner.endsWith(` ${severity}`))?.[1] ?? belowLook;

/** The tagged formula of a condition ("$D7<$C7" without its "="). */
export const taggedFormula = (condition: string, owner: string): string =>
  `=AND(${condition},${tagOf(owner)})`;

const tight = (formula: string): string => formula.replaceAll(' ', '');
const isTagged = (formula: string, owner: string): boolean => tight(formula).includes(tight(tagOf(owner)));

/** An appendix's conditional formats on its sheet; `marks` are known only when an earlier round trip told the ids. */
export interface FoundMarks {
  readonly ids: readonly string[];
  readonly marks: readonly Mark[] | null;
  /** Of every format on the sheet. */
  readonly all: readonly string[];
  /** True when one of `ids` was added and got no formula. */
  readonly unsaid: boolean;
}

/** What a format says that was added when Excel failed before it got its formula. */
const unsaid = /^=?(?:FALSE)?$/iu;

const sheetOf = (context: Excel.RequestContext, { sheetId }: MarksStep): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheetId);

const askMarks = (
  context: Excel.RequestContext,
  step: MarksStep,
  known: FoundMarks | null,
): Answer<FoundMarks> => {
  const formats = sheetOf(context, step).getRange().conditionalFormats;
  formats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  const ranges = known?.ids.map((id) => {
    const areas = formats.getItem(id).getRanges();
    areas.load('address');
    return areas;
  });
  return () => {
    const isLeft = (id: string, formula: string): boolean =>
      step.ids !== undefined && !step.ids.includes(id) && unsaid.test(formula);
    const ours = formats.items.filter(({ id, customOrNullObject: custom }) => {
      if (custom.isNullObject) return false;
      return isTagged(custom.rule.formula, step.owner) || isLeft(id, custom.rule.formula);
    });
    const found = new Map(ours.map((format) => [format.id, format]));
    const marks = known?.ids
      .map((id, index) => ({
        address: withoutSheets(ranges?.[index]?.address ?? ''),
        formula: found.get(id)?.customOrNullObject.rule.formula ?? '',
        priority: found.get(id)?.priority ?? 0,
      }))
      .sort((a, b) => a.priority - b.priority);
    return {
      ids: ours.map((format) => format.id),
      marks: marks ?? null,
      all: formats.items.map(({ id }) => id),
      unsaid: ours.some(({ id, customOrNullObject: custom }) => isLeft(id, custom.rule.formula)),
    };
  };
};

const addMark = (sheet: Excel.Worksheet, { address, formula, priority }: Mark, owner: string): void => {
  const look = lookFor(owner);
  const added = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = look.fill;
  added.custom.format.font.color = look.font;
  added.custom.format.font.bold = true;
  added.custom.format.font.italic = true;
  // Excel puts a new format first; one that is brought back goes where it was, lower places before higher ones.
  if (priority !== undefined) added.priority = priority;
};

/** All marks of one appendix are replaced by those of the side. */
export const marksOperator: Operator<MarksStep, FoundMarks> = {
  ask: askMarks,
  capture: (step, found, side) => {
    const captured = found.marks ? { ...step, [side]: found.marks } : step;
    return step.sweeps && step.ids === undefined ? { ...captured, ids: found.all } : captured;
  },
  conflicts: () => [],
  reached: (step, found, side) => !found.unsaid && found.ids.length === step[side].length,
  write: (context, step, found, to) => {
    const sheet = sheetOf(context, step);
    const formats = sheet.getRange().conditionalFormats;
    for (const id of found?.ids ?? []) formats.getItem(id).delete();
    for (const mark of step[to]) addMark(sheet, mark, step.owner);
  },
};

/** Excel.DataValidation. */
import { parseArea } from '../../../a1/address';
import { parseReference } from '../../../a1/references';
import { isFormula } from '../../../a1/well-formed';
import type { AreaRef } from '../area-ref';
import { areaAt } from '../area';
import { boolean, isAbsent, members, number, oneOf, rangeArgument, text } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject, defineKind, reads, writes, type Scalar } from '../object';
import {
  usualAlert,
  usualPrompt,
  validationOperators,
  type Bound,
  type BoundsRule,
  type CellValidation,
  type RuleKind,
  type ValidationRule,
} from '../../validation';
import {
  commonValidation,
  invalidCells,
  putValidation,
  rulesOf,
  sourceOf,
  unruled,
  validationsIn,
} from '../validations';
import { rangeAreasObject } from './refer';

type Given = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<RuleKind, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Days since Excel's first day of an ISO date; the part of a day for a time. */
function serialOf(iso: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}/u.test(iso)
    ? Date.parse(iso.includes('T') ? iso : `${iso}T00:00:00Z`)
    : NaN;
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** How long Excel lets a list of its own be, and the words about a rule. */
const LONGEST_LIST = 255;
const [LONGEST_TITLE, LONGEST_MESSAGE] = [32, 255];

/** Words that may be left out. */
function wordsGiven(value: unknown, longest: number): string {
  const words = isAbsent(value) ? '' : text(value);
  if (words.length > longest) throw invalidArgument();
  return words;
}

/** A formula that Excel could take. */
function formulaGiven(value: string): string {
  if (!isFormula(value)) throw invalidArgument();
  return value;
}

function bound(kind: RuleKind, value: unknown, context: HostContext): Bound {
  if (value instanceof HostObject) return sourceOf(rangeArgument(value), context);
  if (typeof value === 'number') return number(value);
  const given = text(value).trim();
  if (given === '') throw invalidArgument();
  if (given.startsWith('=')) return formulaGiven(given);
  if (kind === 'date' || kind === 'time') {
    const serial = serialOf(given);
    if (serial !== null) return kind === 'time' ? serial % 1 : serial;
  }
  if (!Number.isFinite(Number(given))) throw invalidArgument();
  return Number(given);
}

function boundsGiven(kind: RuleKind, value: unknown, context: HostContext): BoundsRule {
  const { formula1, formula2, operator } = members(value, ['formula1', 'formula2', 'operator']);
  const wanted = oneOf(operator, validationOperators);
  const needsTwo = wanted === 'Between' || wanted === 'NotBetween';
  if (needsTwo && isAbsent(formula2)) throw invalidArgument();
  const least = bound(kind, formula1, context);
  if (!needsTwo) return { operator: wanted, formula1: least };
  const most = bound(kind, formula2, context);
  if (typeof least === 'number' && typeof most === 'number' && least > most) throw invalidArgument();
  return { operator: wanted, formula1: least, formula2: most };
}

function listGiven(value: unknown, context: HostContext): NonNullable<ValidationRule['list']> {
  const { inCellDropDown, source } = members(value, ['inCellDropDown', 'source']);
  const list = source instanceof HostObject ? sourceOf(rangeArgument(source), context) : text(source);
  if (list.trim() === '') throw invalidArgument();
  if (list.startsWith('=')) {
    const area = parseReference(formulaGiven(list).slice(1))?.area;
    if (area && area.top < area.bottom && area.left < area.right) throw invalidArgument();
  } else if (list.length > LONGEST_LIST) throw invalidArgument();
  return { inCellDropDown: isAbsent(inCellDropDown) || boolean(inCellDropDown), source: list };
}

/** Exactly one kind of condition. */
function ruleGiven(value: unknown, context: HostContext): ValidationRule {
  const given = Object.entries(members(value, Object.keys(kinds) as RuleKind[])).filter(
    ([, each]) => !isAbsent(each),
  );
  const [[name, conditions] = [], ...more] = given;
  const kind = name as RuleKind | undefined;
  if (kind === undefined || more.length > 0) throw invalidArgument();
  if (kind === 'list') return { list: listGiven(conditions, context) };
  if (kind === 'custom') {
    const formula = text(members(conditions, ['formula']).formula);
    if (!formula.startsWith('=')) throw invalidArgument();
    return { custom: { formula: formulaGiven(formula) } };
  }
  return { [kind]: boundsGiven(kind, conditions, context) };
}

/** What is told of a rule: bounds as formulas. */
function told(rule: ValidationRule): unknown {
  const formula = (value: Bound | undefined): string | undefined =>
    value === undefined ? undefined : String(value).startsWith('=') ? String(value) : `=${value}`;
  return Object.fromEntries(
    Object.entries(rule as Record<string, Given>).map(([kind, conditions]) => [
      kind,
      'operator' in conditions
        ? {
            ...conditions,
            formula1: formula(conditions['formula1'] as Bound),
            ...('formula2' in conditions && { formula2: formula(conditions['formula2'] as Bound) }),
          }
        : conditions,
    ]),
  );
}

/** Where cells have rules of several kinds, each keeps its own but for what is given. */
function change(area: AreaRef, part: Partial<CellValidation>, context: HostContext): void {
  const common = commonValidation(area, context);
  if (common || part.rule) {
    putValidation(area, { ...(common ?? unruled), ...part }, context);
    return;
  }
  for (const each of validationsIn(area, context)) {
    const cells = parseArea(each.cells);
    if (cells) putValidation(areaAt(context, area.sheetId, cells), { ...each, ...part }, context);
  }
}

const scalar = (
  get: (validation: CellValidation) => unknown,
  set: (value: unknown, context: HostContext) => Partial<CellValidation>,
): Scalar<AreaRef> => ({
  get: (area, context) => {
    const common = commonValidation(area, context);
    return common ? get(common) : null;
  },
  set: (area, value, context) => change(area, set(value, context), context),
});

const typeOf = (area: AreaRef, context: HostContext): string => {
  const kindsHere = new Set(
    rulesOf(area, context).map(({ validation }) => Object.keys(validation.rule)[0] ?? ''),
  );
  const common = commonValidation(area, context);
  if (common) return kinds[Object.keys(common.rule)[0] as RuleKind] ?? 'None';
  return kindsHere.size > 1 ? 'MixedCriteria' : 'Inconsistent';
};

const errorAlert = scalar(
  ({ alert }) => alert,
  (value) => {
    const given = members(value, ['message', 'showAlert', 'style', 'title']);
    const { message, showAlert, style, title } = given;
    return {
      alert: {
        message: wordsGiven(message, LONGEST_MESSAGE),
        showAlert: isAbsent(showAlert) ? usualAlert.showAlert : boolean(showAlert),
        style: isAbsent(style) ? 'Stop' : oneOf(style, ['Stop', 'Warning', 'Information'] as const),
        title: wordsGiven(title, LONGEST_TITLE),
      },
    };
  },
);

const prompt = scalar(
  ({ prompt: now }) => now,
  (value) => {
    const { message, showPrompt, title } = members(value, ['message', 'showPrompt', 'title']);
    return {
      prompt: {
        message: wordsGiven(message, LONGEST_MESSAGE),
        showPrompt: isAbsent(showPrompt) ? usualPrompt.showPrompt : boolean(showPrompt),
        title: wordsGiven(title, LONGEST_TITLE),
      },
    };
  },
);

/** The areas of invalid cells; null for none. */
async function invalid(areas: readonly AreaRef[], context: HostContext): Promise<HostObject | null> {
  const found: AreaRef[] = [];
  for (const area of areas)
    for (const rect of await invalidCells(area, context)) found.push(areaAt(context, area.sheetId, rect));
  return found.length > 0 ? rangeAreasObject(found) : null;
}

/** What all areas say alike; `mixed` where they differ. */
const ofAll = (one: Scalar<AreaRef>, mixed: unknown = null): Scalar<readonly AreaRef[]> => {
  return {
    get: async (areas, context) => {
      const values: unknown[] = [];
      for (const area of areas) values.push(await one.get(area, context));
      const [first] = values;
      return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : mixed;
    },
    ...(one.set && {
      set: async (areas: readonly AreaRef[], value: unknown, context: HostContext) => {
        for (const area of areas) await one.set?.(area, value, context);
      },
    }),
  };
};

const scalars: Readonly<Record<string, Scalar<AreaRef>>> = {
  type: { get: typeOf },
  rule: scalar(
    ({ rule }) => told(rule),
    (value, context) => ({ rule: ruleGiven(value, context) }),
  ),
  errorAlert,
  prompt,
  ignoreBlanks: scalar(
    ({ ignoreBlanks }) => ignoreBlanks,
    (value) => ({ ignoreBlanks: boolean(value) }),
  ),
  valid: {
    get: async (area, context) => {
      const bad = (await invalidCells(area, context)).length;
      if (bad === 0) return true;
      return bad === area.rows * area.columns ? false : null;
    },
  },
};

const validation = defineKind<readonly AreaRef[]>('DataValidation', {
  scalars: Object.fromEntries(
    Object.entries(scalars).map(([name, one]) => [
      name,
      ofAll(one, name === 'type' ? 'MixedCriteria' : null),
    ]),
  ),
  methods: {
    clear: writes((areas, _, context) => {
      for (const area of areas) putValidation(area, null, context);
    }),
    getInvalidCells: reads(async (areas, _, context) => {
      const found = await invalid(areas, context);
      if (!found) throw itemNotFound();
      return found;
    }),
    getInvalidCellsOrNullObject: reads(async (areas, _, context) => await invalid(areas, context)),
  },
});

export const dataValidation = (...areas: readonly AreaRef[]): HostObject => validation(areas);

/** Excel.NamedItemCollection and NamedItem: names of the workbook and of a sheet. */
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';

import { parseArea } from '../../../a1/address';
import { mapReferences, parseReference, sheetAddress } from '../../../a1/references';
import { scan } from '../../../a1/scanner';
import { isFormula } from '../../../a1/well-formed';
import { isPlaceInR1C1, namesIn, refersTo, sameName } from '../../listed-names';
import { AreaRef } from '../area-ref';
import { boolean, isAbsent, text } from '../arguments';
import { areaAt, areasOfAddresses, sheetByName, sheetName } from '../area';
import type { HostContext } from '../context';
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from '../errors';
import { HostObject, defineKind, reads, writes } from '../object';
import { findTable } from '../tables';
import { cellTypes, cellValues } from './range-values';
import { rangeObject, worksheetObject } from './refer';

/** The sheet whose names these are; null for the workbook's. */
type Scope = string | null;

const service = ({ engine }: HostContext): IDefinedNamesService => engine.injector.get(IDefinedNamesService);

const namesOf = (scope: Scope, context: HostContext): readonly IDefinedNamesServiceParam[] =>
  namesIn(scope, Object.values(service(context).getDefinedNameMap(context.engine.unitId) ?? {}));

/** A name of the workbook or of a sheet, whatever its case. */
export const findName = (
  scope: Scope,
  name: string,
  context: HostContext,
): IDefinedNamesServiceParam | undefined => namesOf(scope, context).find((item) => sameName(item.name, name));

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function freeName(scope: Scope, name: string, context: HostContext): string {
  if (!NAME.test(name) || name.length > 255 || parseArea(name) || isPlaceInR1C1(name)) {
    throw invalidArgument();
  }
  // Tables and the workbook's names share one room.
  const isTaken = findName(scope, name, context) ?? (scope === null && findTable(null, name, context));
  if (isTaken) throw itemAlreadyExists();
  return name;
}

/** "=Sheet!$A$1:$B$2" for a range, or the formula given. */
function formulaOf(reference: unknown, context: HostContext): string {
  if (reference instanceof HostObject && reference.target instanceof AreaRef) {
    const area = reference.target;
    return sheetAddress(sheetName(context.engine, area.sheetId), area);
  }
  const formula = text(reference).trim().replace(/^=/u, '');
  if (!isFormula(`=${formula}`)) throw invalidArgument();
  return formula;
}

/** The area a name stands for; null when it is a constant, a formula, or its cells are gone. */
export function areaOfName(item: IDefinedNamesServiceParam, context: HostContext): AreaRef | null {
  const reference = parseReference(item.formulaOrRefString);
  const worksheet = reference?.sheet == null ? undefined : sheetByName(context.engine, reference.sheet);
  return reference && worksheet ? areaAt(context, worksheet.getSheetId(), reference.area) : null;
}

/** Letters of an address or a list of them. */
const LONGEST_ADDRESS = 8_192;

/** The areas of a list of addresses and names on a sheet, commas or semicolons between. */
export function areasCalled(sheetId: string, list: string, context: HostContext): readonly AreaRef[] {
  if (list.length > LONGEST_ADDRESS) throw invalidArgument();
  const tokens = scan(list).filter(({ kind }) => kind !== 'space');
  const alternate = tokens.every(({ kind }, index) => (kind === 'separator') === (index % 2 === 1));
  if (!alternate || tokens.length % 2 === 0) throw invalidArgument();
  return tokens
    .filter(({ kind }) => kind !== 'separator')
    .flatMap(({ kind, text: called }) =>
      kind === 'name' ? areaCalled(sheetId, called, context) : areasOfAddresses(context, sheetId, called),
    );
}

/** The area of a name of the sheet or the workbook; InvalidArgument unless it is on the sheet. */
function areaCalled(sheetId: string, name: string, context: HostContext): AreaRef {
  const found = findName(sheetId, name, context) ?? findName(null, name, context);
  const area = found ? areaOfName(found, context) : null;
  if (area?.sheetId !== sheetId) throw invalidArgument();
  return area;
}

async function insert(
  scope: Scope,
  name: string,
  formula: string,
  comment: unknown,
  context: HostContext,
  hidden = false,
) {
  const { engine } = context;
  const id = `name-${Math.random().toString(36).slice(2, 10)}`;
  await engine.run(InsertDefinedNameCommand.id, {
    id,
    unitId: engine.unitId,
    name,
    formulaOrRefString: formula,
    comment: isAbsent(comment) ? '' : text(comment),
    localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden,
  });
  return item({ scope, name });
}

/**
 * Gives a sheet's copy names of its own for those that lead into the sheet, the sheet's and the workbook's alike: as in Excel, what the
 * copy's formulas name is then the copy's.
 */
export async function copyNames(from: string, to: string, context: HostContext): Promise<void> {
  const [source, copy] = [from, to].map((id) => sheetName(context.engine, id));
  const own = namesOf(from, context);
  const others = namesOf(null, context).filter(({ name }) => !own.some((item) => sameName(item.name, name)));
  for (const { name, formulaOrRefString, comment, hidden } of [...own, ...others]) {
    const formula = mapReferences(
      formulaOrRefString,
      () => null,
      (sheet) => (sameName(sheet, source ?? '') ? copy : undefined),
    );
    const isOwn = own.some((item) => item.name === name);
    if (formula === formulaOrRefString && !isOwn) continue;
    await insert(to, name, formula, comment, context, hidden === true);
  }
}

/** The names of a sheet that goes. */
export async function dropNames(sheetId: string, context: HostContext): Promise<void> {
  const { engine } = context;
  for (const found of namesOf(sheetId, context))
    await engine.run(RemoveDefinedNameCommand.id, { ...found, unitId: engine.unitId });
}

interface NameTarget {
  readonly scope: Scope;
  readonly name: string;
}

function current(target: NameTarget, context: HostContext): IDefinedNamesServiceParam {
  const found = findName(target.scope, target.name, context);
  if (!found) throw itemNotFound();
  return found;
}

async function change(target: NameTarget, part: Partial<IDefinedNamesServiceParam>, context: HostContext) {
  const { engine } = context;
  await engine.run(SetDefinedNameCommand.id, { ...current(target, context), ...part, unitId: engine.unitId });
}

const formulaOfName = (target: NameTarget, context: HostContext): string =>
  refersTo(current(target, context));

function typeOfName(target: NameTarget, context: HostContext): string {
  const name = current(target, context);
  if (areaOfName(name, context)) return 'Range';
  const formula = refersTo(name).slice(1);
  if (formula.includes('#REF!')) return 'Error';
  if (/^".*"$/.test(formula)) return 'String';
  if (/^[+-]?[0-9.]+$/.test(formula)) return 'Double';
  return /^(TRUE|FALSE)$/i.test(formula) ? 'Boolean' : 'Range';
}

function valueOf(target: NameTarget, context: HostContext): unknown {
  const formula = formulaOfName(target, context).slice(1);
  switch (typeOfName(target, context)) {
    case 'String':
      return formula.slice(1, -1).replaceAll('""', '"');
    case 'Double':
      return Number(formula);
    case 'Boolean':
      return formula.toUpperCase() === 'TRUE';
    case 'Error':
      return '#REF!';
    default:
      return formula;
  }
}

/** What the cells of a name hold. */
const arrayValues = defineKind<AreaRef>('NamedItemArrayValues', {
  scalars: { values: { get: (area, context) => cellValues.get(area, context) }, types: cellTypes },
});

const namedItem = defineKind<NameTarget>('NamedItem', {
  id: ({ name }) => name,
  scalars: {
    name: { get: (target, context) => current(target, context).name },
    type: { get: typeOfName },
    value: { get: valueOf },
    formula: {
      get: formulaOfName,
      set: async (target, value, context) =>
        await change(target, { formulaOrRefString: formulaOf(value, context) }, context),
    },
    visible: {
      get: (target, context) => current(target, context).hidden !== true,
      set: async (target, value, context) => await change(target, { hidden: !boolean(value) }, context),
    },
    comment: {
      get: (target, context) => current(target, context).comment ?? '',
      set: async (target, value, context) => await change(target, { comment: text(value) }, context),
    },
    scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
  },
  links: {
    worksheet: ({ scope }) => {
      if (scope === null) throw itemNotFound();
      return worksheetObject(scope);
    },
    arrayValues: (target, context) => {
      const area = areaOfName(current(target, context), context);
      return area && arrayValues(area);
    },
    worksheetOrNullObject: ({ scope }) => (scope === null ? null : worksheetObject(scope)),
  },
  methods: {
    delete: writes(async (target, _, context) => {
      const found = current(target, context);
      await context.engine.run(RemoveDefinedNameCommand.id, { ...found, unitId: context.engine.unitId });
    }),
    getRange: reads((target, _, context) => {
      const area = areaOfName(current(target, context), context);
      if (!area) throw invalidReference();
      return rangeObject(area);
    }),
    getRangeOrNullObject: reads((target, _, context) => {
      const area = areaOfName(current(target, context), context);
      return area ? rangeObject(area) : null;
    }),
  },
});

const item = (target: NameTarget): HostObject => namedItem(target);

const collection = defineKind<Scope>('NamedItemCollection', {
  items: (scope, context) => namesOf(scope, context).map(({ name }) => item({ scope, name })),
  indexer: (scope, key, context) => {
    const found = findName(scope, text(key), context);
    return found ? item({ scope, name: found.name }) : null;
  },
  methods: {
    add: writes(
      async (scope, [name, reference, comment], context) =>
        await insert(
          scope,
          freeName(scope, text(name), context),
          formulaOf(reference, context),
          comment,
          context,
        ),
    ),
    addFormulaLocal: writes(
      async (scope, [name, formula, comment], context) =>
        await insert(
          scope,
          freeName(scope, text(name), context),
          formulaOf(formula, context),
          comment,
          context,
        ),
    ),
    getCount: reads((scope, _, context) => namesOf(scope, context).length),
    getItemOrNullObject: reads((scope, [name], context) => {
      const found = findName(scope, text(name), context);
      return found ? item({ scope, name: found.name }) : null;
    }),
  },
});

/** The names of a sheet, or of the workbook for null. */
export const nameCollection = (scope: Scope): HostObject => collection(scope);

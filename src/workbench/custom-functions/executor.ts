/** A custom function as the engine computes it: at once, with what its call said last. */
import {
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

import { isErrorText, type CellScalar } from '../cell-content';
import { each } from '../formula/each';
import { pendingText, type CallArgument, type CustomFunctionCalls } from './calls';
import type { CustomFunction, ParameterType } from './metadata';

/** The engine knows its own errors only; this one comes from outside of it. */
ERROR_TYPE_SET.add(pendingText as ErrorType);

const valueError = (): ErrorValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** What a blank cell is to a parameter of each type. */
const blanks: Readonly<Record<ParameterType, CellScalar>> = {
  any: '',
  string: '',
  number: 0,
  boolean: false,
};

const textOf = (value: BaseValueObject): string => {
  const plain = value.getValue();
  return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
};

function numberOf(value: BaseValueObject): number | null {
  const number = value.convertToNumberObjectValue();
  const plain = number.isError() ? Number.NaN : Number(number.getValue());
  return Number.isFinite(plain) ? plain : null;
}

function booleanOf(value: BaseValueObject): boolean | null {
  if (value.isString()) {
    const word = String(value.getValue()).toUpperCase();
    return word === 'TRUE' ? true : word === 'FALSE' ? false : null;
  }
  return Boolean(value.getValue());
}

/** What the add-in's code is given for a value of a cell; undefined where its type does not allow the value. */
function given(value: BaseValueObject, type: ParameterType): CellScalar | undefined {
  if (value.isNull()) return blanks[type];
  if (type === 'string') return textOf(value);
  if (type === 'number') return numberOf(value) ?? undefined;
  if (type === 'boolean') return booleanOf(value) ?? undefined;
  return value.getValue();
}

function answer(value: CellScalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return value === pendingText || isErrorText(value)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(value);
}

export class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly definition: CustomFunction,
    private readonly calls: CustomFunctionCalls,
  ) {
    super(definition.name);
  }

  override calculate(...all: BaseValueObject[]): BaseValueObject {
    const { parameters } = this.definition;
    const isMissing = parameters.some(({ optional }, at) => !optional && (all[at]?.isNull() ?? true));
    if (all.length > parameters.length || isMissing) return valueError();
    // What is left out is told from a cell that is blank.
    const omitted = parameters.map((_, at) => all[at]?.isNull() ?? true);
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    return each(all, this, (...values) => {
      const args: CallArgument[] = [];
      for (const [at, { type }] of parameters.entries()) {
        const value = values[at];
        const argument = value && !omitted[at] ? given(value, type) : null;
        if (argument === undefined) return valueError();
        args.push(argument);
      }
      return answer(this.calls.ask(this.definition, args, cell));
    });
  }
}

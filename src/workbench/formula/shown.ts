/**
 * What a number shows is rounded from its fifteen digits in Excel: 1.005 at two decimals is 1.01, though its nearest binary
 * number lies below it. Such a number is handed to the formatter as the next one above.
 */
import type { Injector } from '@univerjs/core';
import { IFunctionService, NumberValueObject, type BaseValueObject } from '@univerjs/engine-formula';

import { each } from './each';

/** The number whose digits a formatter should round. */
export function forShowing(value: number): number {
  const told = Number(value.toPrecision(15));
  const isSmall = Math.abs(told) < 1e15 && String(told).includes('.');
  if (!isSmall) return value;
  const size = Math.abs(told);
  const written = String(size);
  return size.toFixed(20).slice(0, written.length) < written ? told * (1 + Number.EPSILON) : told;
}

const shown = (value: BaseValueObject): BaseValueObject =>
  value.isNumber() ? NumberValueObject.create(forShowing(Number(value.getValue()))) : value;

/** TEXT and FIXED round as cells do. */
export function roundAsShown(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of ['TEXT', 'FIXED']) {
    const own = functions.getExecutor(name);
    if (!own) continue;
    const compute = own.calculate.bind(own);
    own.calculate = (value, ...rest) => compute(each([value], own, shown), ...rest);
  }
}

/** EDATE: so many months on; from the 31st to the last day of a shorter month, never into the next. */
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

import { DAY, ZERO, dateOf } from '../engine/calendar';
import { each } from './each';

/** 31 December 9999. */
const LAST = 2_958_465;

/** The serial number `months` after a serial number; null outside of Excel's calendar. */
function monthsAfter(serial: number, months: number): number | null {
  const start = dateOf(Math.trunc(serial));
  const month = start.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const time = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay));
  const found = Math.round((time - ZERO) / DAY);
  return serial >= 0 && found >= 0 && found <= LAST ? found : null;
}

export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super('EDATE');
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    return each([start, months], this, (date, by) => {
      const [serial, count] = [date.convertToNumberObjectValue(), by.convertToNumberObjectValue()];
      if (date.isBoolean() || by.isBoolean() || serial.isError() || count.isError())
        return ErrorValueObject.create(ErrorType.VALUE);
      const found = monthsAfter(Number(serial.getValue()), Number(count.getValue()));
      return found === null ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(found);
    });
  }
}

/** PROPER: a capital where a word begins, small letters in it, in every script: "trần thị đào" is "Trần Thị Đào". */
import { BaseFunction, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';

import { each } from './each';

/** A letter that no letter, nor the mark of one, stands before. */
const initial = /(?<![\p{L}\p{M}])\p{L}/gu;

const capitalised = (text: string): string =>
  text.toLowerCase().replace(initial, (letter) => letter.toUpperCase());

export class Proper extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super('PROPER');
  }

  override calculate(text: BaseValueObject): BaseValueObject {
    return each([text], this, (one) =>
      one.isString() ? StringValueObject.create(capitalised(String(one.getValue()))) : one,
    );
  }
}

/** A function that breaks on what it is given, such as a text longer than any, gives an error value as in Excel and ends nothing. */
import { ErrorType, ErrorValueObject, type BaseFunction } from '@univerjs/engine-formula';

/** Lets no exception out of a function. */
export function answerWithErrors(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    try {
      return calculate(...given);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

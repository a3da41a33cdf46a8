/**
 * How custom functions travel between the host and office.js: calls and cancellations as messages of the rich API, answers as a
 * request for the service that the library makes for itself (office.js, "CustomFunctionProxy").
 */
import { isErrorText, type CellScalar } from '../cell-content';
import type { Call, CallRunner, Outcome } from '../custom-functions/calls';
import { invalidArgument } from './errors';

/** The category of messages that are meant for custom functions, and what they ask. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** What of a call its flags say. */
const CANCELABLE = 1;
const STREAM = 2;

/** The library's numbers for what went wrong; any other is `#VALUE!`. */
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };
/** Errors whose words Excel shows. */
const worded: readonly string[] = ['#VALUE!', '#N/A'];

const invocation = ({ id, definition, args }: Call): unknown => {
  const flags = (definition.cancelable ? CANCELABLE : 0) | (definition.stream ? STREAM : 0);
  return [CATEGORY, INVOKE, '', JSON.stringify([id, definition.id, args, null, flags]), id, false];
};

const cancellation = ({ id }: Call): unknown => [
  CATEGORY,
  CANCEL,
  '',
  JSON.stringify({ invocationId: id }),
  id,
  false,
];

/** Sends calls to the page, each message after what is running now has been answered. */
export const runnerOver = (raise: (data: unknown) => void): CallRunner => {
  const post = (entries: readonly unknown[]): void => {
    setTimeout(() => raise({ ArrayData: entries }), 0);
  };
  return {
    invoke: (calls) => post(calls.map(invocation)),
    cancel: (calls) => post(calls.map(cancellation)),
  };
};

const failed = (code: unknown, words: unknown): Outcome => {
  const value = errors[Number(code)] ?? '#VALUE!';
  const isSaid = typeof words === 'string' && words !== '' && worded.includes(value);
  return isSaid ? { value, message: words } : { value };
};

/** An error that the add-in gave as a value. */
function errorOf(value: object): Outcome {
  const { type, basicValue, message } = value as Readonly<Record<string, unknown>>;
  if (type !== 'Error' || typeof basicValue !== 'string' || !isErrorText(basicValue))
    return { value: '#VALUE!' };
  return typeof message === 'string' && message !== '' && worded.includes(basicValue)
    ? { value: basicValue, message }
    : { value: basicValue };
}

const isScalar = (value: unknown): value is CellScalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Nothing, and tables, are no answers here: what a cell would show of them is `#VALUE!`. */
const succeeded = (value: unknown): Outcome => {
  if (isScalar(value)) return { value };
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? errorOf(value)
    : { value: '#VALUE!' };
};

/** The library's answers, each [call's id, whether it succeeded, its value or words, what went wrong]. */
export function outcomesOf(results: unknown): ReadonlyMap<number, Outcome> {
  if (!Array.isArray(results)) throw invalidArgument('results');
  return new Map(
    (results as readonly unknown[]).map((result): [number, Outcome] => {
      if (!Array.isArray(result)) throw invalidArgument('results');
      const [id, isGood, value, code] = result as readonly unknown[];
      return [Number(id), isGood === true ? succeeded(value) : failed(code, value)];
    }),
  );
}

/** Excel.Functions and FunctionResult: Excel's functions called by the add-in, with values, ranges and each other's results. */
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';

import { sheetAddress } from '../../../a1/references';
import { isErrorText } from '../../cell-content';
import { evaluate } from '../../engine/evaluate';
import { sheetOf } from '../area';
import { AreaRef } from '../area-ref';
import { isAbsent } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, notImplemented } from '../errors';
import { HostObject, defineKind, reads, type Method } from '../object';

interface ResultTarget {
  /** Without its "=". */
  readonly formula: string;
  /** Worked out once: what a function of chance gave stays. */
  answer?: Promise<unknown>;
}

async function answerOf(target: ResultTarget, { engine }: HostContext): Promise<unknown> {
  const sheetId = engine.workbook.getActiveSheet().getSheetId();
  target.answer ??= evaluate(engine, `=${target.formula}`, { sheetId, row: 0, column: 0 });
  return await target.answer;
}

const result = defineKind<ResultTarget>('FunctionResult', {
  scalars: {
    value: {
      get: async (target, context) => {
        const answer = await answerOf(target, context);
        return isErrorText(answer) ? null : answer;
      },
    },
    error: {
      get: async (target, context) => {
        const answer = await answerOf(target, context);
        return isErrorText(answer) ? answer : null;
      },
    },
  },
});

/** An argument as a formula says it. */
function said(value: unknown, context: HostContext): string {
  if (isAbsent(value)) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (!(value instanceof HostObject)) throw invalidArgument();
  if (value.target instanceof AreaRef)
    return sheetAddress(sheetOf(context.engine, value.target).getName(), value.target);
  if (value.kind === 'FunctionResult') return (value.target as ResultTarget).formula;
  throw invalidArgument();
}

const known: ReadonlySet<string> = ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;

/** "vLookup" is VLOOKUP, "chiSq_Dist_RT" CHISQ.DIST.RT. */
const functionOf = (name: string): Method<null> => {
  const word = name.toUpperCase().replaceAll('_', '.');
  return reads((_, args, context) => {
    if (!known.has(word)) throw notImplemented(`the function ${word}`);
    const given = args.flat().map((each) => said(each, context));
    while (given.at(-1) === '') given.pop();
    return result({ formula: `${word}(${given.join(',')})` });
  });
};

const functions = defineKind<null>('Functions', { anyMethod: functionOf });

export const functionsObject = (): HostObject => functions(null);

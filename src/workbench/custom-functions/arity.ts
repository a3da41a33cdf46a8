/** How many arguments a formula gives to custom functions: Excel takes no formula that gives too few, or too many. */
import { scan } from '../../a1/scanner';
import type { CustomFunction } from './metadata';

export interface WrongCall {
  readonly name: string;
  readonly given: 'too few' | 'too many';
}

interface Open {
  readonly definition: CustomFunction | undefined;
  separators: number;
  isEmpty: boolean;
}

/** The first call of one of these functions that gives it too few arguments, or too many; null where all are well. */
export function wrongCall(formula: string, definitions: readonly CustomFunction[]): WrongCall | null {
  if (definitions.length === 0) return null;
  const open: Open[] = [];
  let called: CustomFunction | undefined;
  for (const { kind, body } of scan(formula)) {
    const frame = open.at(-1);
    if (kind === 'space') continue;
    if (kind === 'close') {
      const wrong = judged(open.pop());
      if (wrong) return wrong;
    } else if (frame) frame.isEmpty = false;
    if (kind === 'separator' && frame) frame.separators += 1;
    if (kind === 'open') open.push({ definition: called, separators: 0, isEmpty: true });
    called = kind === 'function' ? definitions.find(({ name }) => name === body.toUpperCase()) : undefined;
  }
  return null;
}

function judged(call: Open | undefined): WrongCall | null {
  if (!call?.definition) return null;
  const { name, parameters } = call.definition;
  const given = call.isEmpty ? 0 : call.separators + 1;
  if (given > parameters.length) return { name, given: 'too many' };
  return given < parameters.filter(({ optional }) => !optional).length ? { name, given: 'too few' } : null;
}

/** Formulas that call our functions. */
import { scan, type Token } from '../a1/scanner';
import { namespace } from './registry';

const opening = `${namespace}.`;

const isOurs = ({ kind, body }: Token): boolean =>
  kind === 'function' && body.toUpperCase().startsWith(opening);

/** True for a formula, as Office.js gives it, that calls one of our functions; false for a value. */
export const callsFunctions = (formula: unknown): boolean =>
  typeof formula === 'string' &&
  formula.startsWith('=') &&
  formula.toUpperCase().includes(opening) &&
  scan(formula).some(isOurs);

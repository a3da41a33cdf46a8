/** Passwords that were given while a workbook is open; they are not part of it. */
import type { Engine } from '../engine/types';

/** Where the password of the workbook itself is kept, beside those of its sheets by their ids. */
export const WORKBOOK = '';

const passwords = new WeakMap<Engine, Map<string, string>>();

export function passwordsOf(engine: Engine): Map<string, string> {
  const found = passwords.get(engine) ?? new Map<string, string>();
  passwords.set(engine, found);
  return found;
}

/** The terminal's commands, in the order of its help. */
import { check } from './check';
import type { TerminalCommand } from './command';
import { flags } from './flags';
import { goal } from './goal';
import { inspect } from './inspect';
import { plan } from './plan';
import { recompute } from './recompute';
import { scheme } from './scheme';
import { summary } from './summary';

export const terminalCommands: readonly TerminalCommand[] = [
  inspect,
  check,
  recompute,
  flags,
  plan,
  goal,
  scheme,
  summary,
];

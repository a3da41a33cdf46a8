/**
 * What the ribbon tells the pane: both run in one shared runtime. A button may start that runtime, so a signal waits until
 * the pane listens, and is never lost.
 */
import type { Pane, RibbonCommand } from './command';

type Listener = (command: RibbonCommand) => void;

let waiting: readonly RibbonCommand[] = [];
const listeners = new Set<Listener>();

/** Tells the pane that a command was chosen; chosen twice before the pane listens, it is done once. */
export const raise = (command: RibbonCommand): void => {
  if (listeners.size === 0) waiting = [...waiting.filter(({ id }) => id !== command.id), command];
  for (const listen of listeners) listen(command);
};

/** Lets the pane do what commands ask, those that waited first, until the returned function is called. */
export const obeyRibbon = (pane: Pane): (() => void) => {
  const listen: Listener = ({ ask }) => void ask?.(pane);
  const first = waiting;
  waiting = [];
  listeners.add(listen);
  first.forEach(listen);
  return () => void listeners.delete(listen);
};

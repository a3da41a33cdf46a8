/**
 * The ways out of the pane. office.js takes the Tab key to itself, walks through the pane, and at either end asks its host to
 * take the focus on, as it asks Excel on the web; Escape and Ctrl+F6 go back to the sheet.
 */
import { ILayoutService } from '@univerjs/ui';
import type { Engine } from '../engine/types';

/** The library's numbers for what it notifies its host of (AgaveHostAction). */
const ACTION = {
  ctrlF6: 5,
  ctrlF6Back: 6,
  tab: 13,
  tabBack: 14,
  escape: 15,
  nothing: 17,
  nothingBack: 18,
} as const;

interface Notification {
  readonly _actionName?: unknown;
  readonly _data?: unknown;
}

/** The action that a message of office.js notifies its host of, or null for any other message. */
function notifiedAction(message: string): number | null {
  let parsed: Notification;
  try {
    parsed = JSON.parse(message) as Notification;
  } catch {
    return null;
  }
  if (parsed._actionName !== 'ContextActivationManager_notifyHost' || !Array.isArray(parsed._data))
    return null;
  const action: unknown = parsed._data[1];
  return typeof action === 'number' ? action : null;
}

/** Moves the focus out of the pane when a message of its office.js asks for it. */
export function followExit(message: string, engine: Engine): void {
  switch (notifiedAction(message)) {
    case ACTION.tab:
    case ACTION.nothing:
      // The pane is the last part of the page: on to its beginning.
      document.querySelector<HTMLElement>('#sample')?.focus();
      break;
    case ACTION.tabBack:
    case ACTION.nothingBack:
      document.querySelector<HTMLElement>('#splitter')?.focus();
      break;
    case ACTION.escape:
    case ACTION.ctrlF6:
    case ACTION.ctrlF6Back:
      engine.injector.get(ILayoutService).focus();
  }
}

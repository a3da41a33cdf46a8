/** What every Excel object can reach while a request runs. */
import type { Engine } from '../engine/types';
import type { AreaRef } from './area-ref';
import type { EventHub } from './events';
import type { Session } from './session';

export interface HostContext {
  readonly engine: Engine;
  readonly session: Session;
  readonly events: EventHub;
  /** Makes an area follow inserted and deleted rows and columns for as long as the request, or its keeper, lives. */
  track(area: AreaRef): AreaRef;
}

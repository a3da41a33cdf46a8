/** One rich API request after the other: limits, faults, the batch itself, and the count of round trips. */
import { IUndoRedoService } from '@univerjs/core';
import type { Engine } from '../engine/types';
import type { AreaRef } from './area-ref';
import { Batch } from './batch';
import type { HostContext } from './context';
import type { EventHub } from './events';
import { gateOf, inCellEdit, type Faults } from './faults';
import { workbookObject } from './objects';
import { OfficeError, PAYLOAD_LIMIT, type RichRequest, type RichResponse } from './protocol';
import { kindOf } from './request-kind';
import { Session } from './session';
import type { Traffic } from './traffic';

/** An answer for office.js: `Error` is Office's number, `Data` the rich API's body. */
interface Answer {
  readonly Version: 1;
  readonly Error: number;
  readonly Data?: readonly [200, readonly [], string];
}

export class RichApi {
  readonly session = new Session();
  /** Told when an add-in's request begins and ends. */
  onRun: (running: boolean) => void = () => undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly events: EventHub,
    private readonly traffic: Traffic,
    private readonly faults: Faults,
  ) {}

  /**
   * Runs a request's body when the ones before it are done; undefined when the answer must never come. One that may be
   * `delayed` is held back, and holds back no other, while a person types in a cell.
   */
  async execute(body: string, delayed = false): Promise<Answer | undefined> {
    if (delayed) await this.faults.cellLeft();
    const result = this.queue.then(() => this.executeNow(body));
    this.queue = result.catch(() => undefined);
    return await result;
  }

  async idle(): Promise<void> {
    await this.queue;
  }

  dispose(): void {
    this.session.releaseAll();
  }

  /** What objects can reach; areas made outside of a request follow nothing. */
  context(hold: (area: AreaRef) => void = () => undefined): HostContext {
    return {
      engine: this.engine,
      session: this.session,
      events: this.events,
      track: (area) => {
        hold(area);
        return area;
      },
    };
  }

  private async executeNow(body: string): Promise<Answer | undefined> {
    const started = performance.now();
    const request = JSON.parse(body) as RichRequest;
    const kind = kindOf(request);
    const note = (received: number, error?: string) =>
      this.traffic.record({
        kind,
        actions: request.Actions.length,
        sent: body.length,
        received,
        milliseconds: performance.now() - started,
        ...(error === undefined ? {} : { error }),
      });
    if (byteLength(body) > PAYLOAD_LIMIT) {
      note(0, String(OfficeError.requestTooLarge));
      return { Version: 1, Error: OfficeError.requestTooLarge };
    }
    const edited = this.faults.cellIsEdited ? [inCellEdit] : [];
    const faults = kind === 'housekeeping' ? [] : [...this.faults.take(kind), ...edited];
    for (const { until } of faults) await until;
    if (faults.some(({ gone }) => gone === true)) return undefined;
    const office = faults.find((fault) => fault.office !== undefined)?.office;
    if (office !== undefined) {
      note(0, String(office));
      return { Version: 1, Error: office };
    }
    const response = await this.run(request, gateOf(faults));
    const text = JSON.stringify(response);
    if (byteLength(text) > PAYLOAD_LIMIT) {
      note(text.length, String(OfficeError.responseTooLarge));
      return { Version: 1, Error: OfficeError.responseTooLarge };
    }
    note(text.length, response.Error?.Code);
    return { Version: 1, Error: 0, Data: [200, [], text] };
  }

  private async run(request: RichRequest, gate: (index: number) => void): Promise<RichResponse> {
    const held: AreaRef[] = [];
    const context = this.context((area) => {
      this.session.hold(area);
      held.push(area);
    });
    this.onRun(true);
    const batch = new Batch(request, workbookObject(this.engine), context, gate);
    const response = await this.engine.inOne(async () => await batch.run());
    this.traffic.undoLosses.push(...batch.undoLosses);
    if (this.faults.losesUndo && batch.undoLosses.length > 0) forgetUndo(this.engine);
    this.onRun(false);
    for (const area of held) this.session.let(area);
    return response;
  }
}

/** Nothing before this moment can be taken back with Ctrl+Z. */
const forgetUndo = ({ injector, unitId }: Engine): void =>
  injector.get(IUndoRedoService).clearUndoRedo(unitId);

const encoder = new TextEncoder();
const byteLength = (text: string): number =>
  text.length * 3 <= PAYLOAD_LIMIT ? text.length : encoder.encode(text).length;

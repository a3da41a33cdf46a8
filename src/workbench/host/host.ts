/** The host: takes office.js's messages, answers them from the engine's workbook, raises Excel's events. */
import { SetSelectionsOperation } from '@univerjs/sheets';

import type { WrongCall } from '../custom-functions/arity';
import type { BookFile } from '../book';
import type { Engine } from '../engine/types';
import type { AppCommands } from './app-commands';
import { REQUIREMENTS, appContext } from './app-context';
import { CommonApi } from './common-api';
import { runnerOver } from './custom-functions';
import { EventSource } from './event-source';
import { EventHub } from './events';
import { Faults } from './faults';
import type { Envelope } from './protocol';
import { RichApi } from './rich-api';
import { Traffic } from './traffic';
import { activeCell } from './selection';
import type { HostConnection, HostTransport } from './transport';
import { guardTyping } from './typed-guard';

export interface HostOptions {
  /** Requirement sets to report, e.g. to play an older Excel; default {@link REQUIREMENTS}. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
}

const DISPATCH_RICH_API = 93;
/** The flag of a request that waits until no cell is edited. */
const DELAY_FOR_CELL_EDIT = 64;
const REGISTER = 1;
const UNREGISTER = 2;

/** The event by which the ribbon's commands come to the page. */
const COMMAND = 'appCommandInvoked';

/** Office's number for a method that the host does not offer. */
const NOT_SUPPORTED = 5010;

/** Gives a connected page's events their way out: the page must have registered for them by name. */
type Post = (actionName: string, data: unknown) => void;

export class Host {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly events = new EventHub();
  private readonly api: RichApi;
  private readonly common: CommonApi;
  private readonly source: EventSource;
  private readonly pages = new Set<Post>();
  /** Answers that are being worked out. */
  private readonly answers = new Set<Promise<unknown>>();
  /** How many messages have come from pages so far. */
  received = 0;

  constructor(
    readonly engine: Engine,
    private readonly options: HostOptions = {},
  ) {
    this.api = new RichApi(engine, this.events, this.traffic, this.faults);
    this.common = new CommonApi(
      () => this.api.context(),
      (actionName, data) => this.raise(actionName, data),
    );
    this.source = new EventSource(engine, this.api.session, this.events, this.common);
    this.api.session.functionRunner = runnerOver((data) => this.raise('richApiMessage', data));
    this.api.onRun = (running) => (this.source.busy = running);
    this.events.addSink((data) => this.raise('richApiMessage', data));
  }

  /** Begins to talk with a page; several may talk with one host. */
  connect(transport: HostTransport): HostConnection {
    const registered = new Map<string, Envelope>();
    const post: Post = (actionName, data) => {
      const request = registered.get(actionName);
      if (request) transport.post(message(request, 1, data));
    };
    this.pages.add(post);
    return {
      receive: (text) => {
        const request = parse(text);
        if (request?._messageType !== 0) return;
        if (request._actionType === REGISTER) registered.set(request._actionName, request);
        if (request._actionType === UNREGISTER) registered.delete(request._actionName);
        this.received += 1;
        void this.working(this.answer(request)).then((data) => {
          if (data !== undefined) transport.post(message(request, 0, data));
          // A page hears a command once it knows that it is registered for it.
          if (registered.has(COMMAND)) this.commands.ready();
        });
      },
      close: () => void this.pages.delete(post),
    };
  }

  /** Workbooks that the add-in has opened beside this one, in order; null for a new one. */
  get opened(): readonly (BookFile | null)[] {
    return this.api.session.opened;
  }

  /** How often the add-in has saved the workbook, and whether it has closed it. */
  get saves(): number {
    return this.api.session.saves;
  }

  get closed(): boolean {
    return this.api.session.closed;
  }

  /** The add-in's pane, as the add-in shows and hides it. */
  get commands(): AppCommands {
    return this.api.session.commands;
  }

  /**
   * Chooses a command of the ribbon by the name of its action. Resolves when the add-in reports it done; rejects when no
   * code is associated with it.
   */
  async invoke(name: string): Promise<void> {
    await this.commands.invoke(name, (data) => this.raise(COMMAND, data));
  }

  /** From now on a person in the grid may do on a protected sheet what an add-in may, and no more; nor type formulas it may not. */
  guardTyping(refused: () => void, wrong: (call: WrongCall) => void): void {
    guardTyping(this.engine, {
      isHost: () => this.source.busy,
      selected: () => activeCell(this.api.context()),
      refused,
      wrong,
    });
  }

  /** From now on tells the words that came with the error of a custom function, when its cell is selected. */
  onErrorSelected(explained: (words: string) => void): void {
    this.engine.onCommand(({ id }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { sheetId, top: row, left: column } = activeCell(this.api.context());
      const words = this.engine.functions.calls.messageAt({ sheetId, row, column });
      if (words !== null) explained(words);
    });
  }

  /** Called after each answer: what is drawn of the workbook beside the grid may be another. */
  onAnswer: () => void = () => undefined;

  /** Resolves when every request so far has been answered, but for those that wait until a cell is left. */
  async idle(): Promise<void> {
    await this.api.idle();
  }

  /** Resolves when every message so far has been answered: never while a request waits until a cell is left. */
  async answered(): Promise<void> {
    await this.api.idle();
    await Promise.allSettled([...this.answers]);
  }

  dispose(): void {
    this.pages.clear();
    this.source.dispose();
    this.api.dispose();
    this.engine.dispose();
  }

  private async working<T>(answer: Promise<T>): Promise<T> {
    this.answers.add(answer);
    try {
      return await answer;
    } finally {
      this.answers.delete(answer);
      this.onAnswer();
    }
  }

  private raise(actionName: string, data: unknown): void {
    for (const post of this.pages) post(actionName, data);
  }

  /** The answer's data; undefined when no answer ever comes. */
  private async answer(request: Envelope): Promise<unknown> {
    const { _actionName: name, _actionType: type } = request;
    if (type === REGISTER || type === UNREGISTER) return { Version: 1, Error: 0 };
    if (name === 'executeMethod') return await this.execute(request._data as ExecuteData);
    if (name === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    return name.startsWith('ContextActivationManager_') ? {} : { Version: 1, Error: NOT_SUPPORTED };
  }

  private appContext(): unknown {
    return appContext({
      displayLanguage: this.engine.locale,
      contentLanguage: this.engine.locale,
      documentUrl: this.options.documentUrl ?? '',
      readOnly: this.engine.extras.readOnly,
      requirements: this.options.requirements ?? REQUIREMENTS,
    });
  }

  private async execute(data: ExecuteData): Promise<unknown> {
    const dispatchId = data.DdaMethod?.DispatchId;
    if (dispatchId !== DISPATCH_RICH_API) return await this.common.execute(dispatchId, { ...data });
    const [body, , flags] = data.ArrayData?.slice(4) ?? [];
    const delayed = (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0;
    return await this.api.execute(typeof body === 'string' ? body : '{}', delayed);
  }
}

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

function parse(text: string): Envelope | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && '_actionName' in message
      ? (message as Envelope)
      : null;
  } catch {
    return null;
  }
}

/** An answer (0) to a request, or an event (1) that it registered for. */
const message = (request: Envelope, responseType: 0 | 1, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

/** The host: takes office.js's messages, answers them from the engine's workbook, raises Excel's events. */
import type { Engine } from '../engine/types';
import { REQUIREMENTS, appContext } from './app-context';
import { EventHub } from './events';
import { Faults } from './faults';
import type { Envelope } from './protocol';
import { RichApi } from './rich-api';
import { Traffic } from './traffic';
import type { HostConnection, HostTransport } from './transport';

export interface HostOptions {
  /** Requirement sets to report, e.g. to play an older Excel; default {@link REQUIREMENTS}. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
}

const DISPATCH_RICH_API = 93;

export class Host {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly events = new EventHub();
  private readonly api: RichApi;

  constructor(
    readonly engine: Engine,
    private readonly options: HostOptions = {},
  ) {
    this.api = new RichApi(engine, this.events, this.traffic, this.faults);
  }

  /** Begins to talk with a page; several may talk with one host. */
  connect(transport: HostTransport): HostConnection {
    const conversations = new Set<Envelope>();
    const removeSink = this.events.addSink((data) => {
      for (const request of conversations) transport.post(eventMessage(request, data));
    });
    return {
      receive: (text) => {
        const message = parse(text);
        if (!message || message._messageType !== 0) return;
        if (message._actionName === 'richApiMessage' && message._actionType === 1) conversations.add(message);
        if (message._actionName === 'richApiMessage' && message._actionType === 2) conversations.clear();
        void this.answer(message).then((data) => {
          if (data !== undefined) transport.post(answerMessage(message, data));
        });
      },
      close: () => void removeSink(),
    };
  }

  /** Resolves when every request so far has been answered. */
  async idle(): Promise<void> {
    await this.api.idle();
  }

  dispose(): void {
    this.api.dispose();
    this.engine.dispose();
  }

  /** The answer's data; undefined when no answer ever comes. */
  private async answer(message: Envelope): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          displayLanguage: this.engine.locale,
          contentLanguage: this.engine.locale,
          documentUrl: this.options.documentUrl ?? '',
          readOnly: this.engine.extras.readOnly,
          requirements: this.options.requirements ?? REQUIREMENTS,
        });
      case 'executeMethod':
        return await this.execute(message._data as ExecuteData);
      case 'richApiMessage':
      case 'appCommandInvoked':
        return { Version: 1, Error: 0 };
      default:
        return message._actionName.startsWith('ContextActivationManager_') ? {} : { Version: 1, Error: 5010 };
    }
  }

  private async execute(data: ExecuteData): Promise<unknown> {
    if (data.DdaMethod?.DispatchId !== DISPATCH_RICH_API) return { Version: 1, Error: 5010 };
    const body = data.ArrayData?.[4];
    return await this.api.execute(typeof body === 'string' ? body : '{}');
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

const answerMessage = (request: Envelope, data: unknown): string =>
  JSON.stringify({ ...header(request), _responseType: 0, _data: data });

const eventMessage = (request: Envelope, data: unknown): string =>
  JSON.stringify({ ...header(request), _responseType: 1, _data: data });

const header = (request: Envelope) => ({
  _messageType: 1,
  _actionName: request._actionName,
  _conversationId: request._conversationId,
  _correlationId: request._correlationId,
  _origin: request._origin,
  _errorCode: 0,
  _serializerVersion: 1,
});

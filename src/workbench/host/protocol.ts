/** The words office.js and its host speak: envelopes between windows, and the rich API's requests inside them. */

/** A message as office.js posts it, and as the host answers (`_messageType` 0 asks, 1 answers). */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** In a request: 0 calls, 1 registers for an event, 2 unregisters. */
  readonly _actionType?: number;
  readonly _serializerVersion?: number;
  readonly _errorCode?: number;
  /** In an answer: 0 answers a call, 1 raises an event. */
  readonly _responseType?: 0 | 1;
}

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;
export type PathType = (typeof PathType)[keyof typeof PathType];

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

/** Arguments of a method, an indexer or a set property; an object among them is the id of its path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Per argument: the path id (or nested ids) where the argument is an object, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RichRequest {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface RichResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: RichError;
}

/** Office's own error numbers for a request that never reached Excel's objects. */
export const OfficeError = {
  timedOutSession: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** Bytes allowed in one request or one response (Excel on the web). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The message category of Excel's own events inside a `richApiMessage` event. */
export const EVENT_CATEGORY = 65536;

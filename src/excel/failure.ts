/** A refusal of the host as a thrown value: Excel's own code kept, and the reason in words that locales/ knows. */
import type { RefusalReason } from './outcome';

/** Thrown by everything in this room when Excel refuses or does not answer. `detail` is Excel's own sentence. */
export class ExcelFailure extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly code: string,
    readonly detail: string,
    options?: { readonly cause?: unknown; readonly sheet?: string },
  ) {
    super(`${code}: ${detail}`, { cause: options?.cause });
    this.name = 'ExcelFailure';
    if (options?.sheet !== undefined) this.sheet = options.sheet;
  }

  /** The sheet it is about, where that is known. */
  readonly sheet?: string;
}

/** Excel's error codes by what they mean to a person; a code that is not here is `unknown`. */
const reasons: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'edit-mode',
  ActivityLimitReached: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOrTimedOutSession: 'gone',
  ConnectionFailure: 'gone',
  RequestAborted: 'gone',
  Timeout: 'gone',
  InactiveWorkbook: 'gone',
  ItemNotFound: 'missing',
  InvalidBinding: 'missing',
  InvalidReference: 'missing',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** HTTP status office.js gives a request that the document's permission forbids (Office error 7000). */
const NO_CAPABILITY = 401;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Anything thrown by office.js (or a batch) as an ExcelFailure; one that already is comes back as it is. */
export const toFailure = (error: unknown): ExcelFailure => {
  if (error instanceof ExcelFailure) return error;
  const parts = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const code = text(parts['code']) || text(parts['name']) || 'Unknown';
  const detail = text(parts['message']) || String(error);
  const readOnly = code === 'AccessDenied' && parts['httpStatusCode'] === NO_CAPABILITY;
  return new ExcelFailure(readOnly ? 'read-only' : (reasons[code] ?? 'unknown'), code, detail, {
    cause: error,
  });
};

/** What was thrown, as the outcome of an action that changed nothing. */
export const refusalOf = (
  error: unknown,
): { readonly status: 'refused'; readonly reason: RefusalReason; readonly detail: string } => {
  const { reason, detail } = toFailure(error);
  return { status: 'refused', reason, detail };
};

/** Refusals that pass by themselves and leave nothing done: the same request may be sent again. */
export const passesByItself = (failure: ExcelFailure): boolean =>
  failure.reason === 'edit-mode' || failure.reason === 'busy';

/** True when Excel refused the request as a whole, before any of it was done. */
export const leftNothingDone = (failure: ExcelFailure): boolean =>
  passesByItself(failure) ||
  failure.reason === 'read-only' ||
  ['RequestPayloadSizeLimitExceeded', 'NoHost'].includes(failure.code);

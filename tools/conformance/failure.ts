/** What a button of a snippet failed with, as the host or the script says it. */

export interface Failure {
  /** Excel's error code, or "" when the script itself failed. */
  readonly code: string;
  readonly message: string;
  /** The member that the host does not offer ("Table.sort"), when that is the failure. */
  readonly missing?: string;
}

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** Reads what a script gave `console.error`. */
export function failureOf(given: readonly unknown[]): Failure {
  const error = given.find((each): each is OfficeError => typeof each === 'object' && each !== null);
  const said = error?.message;
  const message = typeof said === 'string' ? said : given.map(String).join(' ');
  const code = typeof error?.code === 'string' ? error.code : '';
  const missing = missingIn(code, message);
  return { code, message, ...(missing !== undefined && { missing }) };
}

function missingIn(code: string, message: string): string | undefined {
  if (code === 'ApiNotFound') return /'([^']+)'/.exec(message)?.[1] ?? message;
  if (code === 'NotImplemented') return message.replace(/^.*isn't implemented: /, '').replace(/\.$/, '');
  return undefined;
}

/** Errors that travel to the add-in with Excel's own codes and sentences. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  detail = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', detail);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const invalidOperation = (detail = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', detail);

export const accessDenied = (detail = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', detail, 403);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);

/** Cells that hold something would be pushed over the sheet's end. */
export const nonBlankCellOffSheet = (): HostError =>
  new HostError('NonBlankCellOffSheet', "Non-empty cells can't be pushed off the end of the worksheet.", 409);

/** An insertion or deletion would tear something that belongs together. */
export const insertDeleteConflict = (): HostError =>
  new HostError(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
    409,
  );

export const invalidSelection = (): HostError =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.');

export const rangeExceedsLimit = (): HostError =>
  new HostError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
  );

/** A member that this host does not offer: the answer an older Excel gives for a newer call. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API '${member}' could not be found.`, 404);

/** A member that exists but whose asked-for form is not offered. */
export const notImplemented = (feature: string): HostError =>
  new HostError('NotImplemented', `The requested feature isn't implemented: ${feature}.`, 501);

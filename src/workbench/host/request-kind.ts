/** Tells from a request alone whether it reads, writes, or only does the library's own housekeeping. */
import { ActionType, PathType, type ActionInfo, type RichRequest } from './protocol';
import type { RequestKind } from './traffic';

/** Methods that leave the workbook's content as it is; all others write. */
const READING = /^(_|Get|Find|Select$|Activate$|Calculate$|Suspend|SetInvocation)/;

/** @internal Tests hold it against every member of the host. */
export const isReadingMethod = (wire: string): boolean => READING.test(wire);

/** What the library does of its own accord: letting go of kept objects, saying that it is ready, what functions came to. */
const isOwn = ({ Name: name }: ActionInfo): boolean => own.has(name);

const own: ReadonlySet<string> = new Set([
  '_RemoveReference',
  'NotifyActionHandlerReady',
  '_SetOsfControlContainerReadyForCustomFunctions',
  'SetInvocationArrayResults',
]);

export function kindOf(request: RichRequest): RequestKind {
  const { Actions: actions } = request;
  if (
    actions.some(isOwn) &&
    actions.every((action) => isOwn(action) || action.ActionType === ActionType.Instantiate)
  ) {
    return 'housekeeping';
  }
  const writes =
    actions.some(
      (action) =>
        action.ActionType === ActionType.SetProperty ||
        (action.ActionType === ActionType.Method && !isReadingMethod(action.Name)),
    ) ||
    Object.values(request.ObjectPaths).some(
      (path) => path.ObjectPathType === PathType.Method && !isReadingMethod(path.Name),
    );
  return writes ? 'write' : 'read';
}

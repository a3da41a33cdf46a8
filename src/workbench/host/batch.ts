/** Runs one rich API request, action by action; what has happened before a failing action stays, as in Excel. */
import { CommandRefused } from '../engine/univer-engine';
import type { HostContext } from './context';
import {
  HostError,
  accessDenied,
  apiNotFound,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from './errors';
import { HostObject } from './object';
import { newObject } from './objects/services';
import { ActionType, PathType, type ActionInfo, type ArgumentInfo, type RichRequest } from './protocol';
import type { ActionResult, ObjectPathInfo, RichError, RichResponse } from './protocol';
import { identity, load } from './query';
import { losesUndo } from './undo-losses';
import { memberName } from './object';

/** Called before each action, so that a test can make the n-th one fail. */
export type ActionGate = (index: number) => void;

export class Batch {
  /** Calls so far that cost a person's undo stack in Excel on some platform. */
  readonly undoLosses: string[] = [];
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichRequest,
    private readonly root: HostObject,
    private readonly context: HostContext,
    private readonly gate: ActionGate = () => undefined,
  ) {}

  async run(): Promise<RichResponse> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        this.gate(index);
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
        index += 1;
      }
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: this.describe(error, index) };
    }
    return { Results: results, TraceIds: traces };
  }

  private describe(error: unknown, index: number): RichError {
    const known = asHostError(error);
    const action = this.request.Actions[index];
    return {
      Code: known.code,
      Message: known.message,
      Location: action ? this.locate(action) : '',
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }

  private locate(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const kind = this.objects.get(action.ObjectPathId)?.kind;
    const owner = kind ?? (path ? memberName(path.Name) : '');
    return action.Name === '' ? owner : `${owner}.${memberName(action.Name)}`;
  }

  private async perform(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.object(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) {
      if (object && this.request.AutoKeepReference && KEEPABLE.has(object.kind))
        this.context.session.keep(object);
      return object ? identity(object) : null;
    }
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Query:
        await this.context.engine.settle();
        return await load(object, action.QueryInfo ?? {}, this.context);
      case ActionType.SetProperty:
        this.assertWritable();
        this.noteUndo(object, action.Name);
        await object.write(action.Name, await this.first(action), this.context);
        return null;
      case ActionType.Method:
        return await this.call(object, action);
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private noteUndo({ kind }: HostObject, wire: string): void {
    const member = memberName(wire);
    if (losesUndo(kind, member)) this.undoLosses.push(`${kind}.${member}`);
  }

  private assertWritable(): void {
    if (this.context.engine.extras.readOnly) throw accessDenied();
  }

  private async first(action: ActionInfo): Promise<unknown> {
    return (await this.arguments(action.ArgumentInfo))[0];
  }

  private async call(object: HostObject, action: ActionInfo): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      this.context.session.keep(object);
      return null;
    }
    const result = await this.invoke(object, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? identity(result) : (result ?? null);
  }

  private async invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const method = object.method(name);
    this.noteUndo(object, name);
    if (method.writes) this.assertWritable();
    else if (method.finds !== true) await this.context.engine.settle();
    return await method.call(object.target, await this.arguments(info), this.context);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const given = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds;
    if (!referenced) return await Promise.all(given.map((value) => this.withObjects(value)));
    return await Promise.all(given.map((value, index) => this.argument(value, referenced[index])));
  }

  private async argument(value: unknown, referenced: unknown): Promise<unknown> {
    if (Array.isArray(referenced) && Array.isArray(value)) {
      return await Promise.all(value.map((item, index) => this.argument(item, referenced[index])));
    }
    if (typeof referenced !== 'number' || referenced === 0) return await this.withObjects(value);
    const object = await this.object(referenced);
    if (!object) throw invalidArgument();
    return object;
  }

  /** An object among the members of a plain one is named by its path. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const path = (value as Record<string, unknown>)['_ObjectPathId'];
    if (typeof path === 'number') return await this.argument(null, path);
    const members: [string, unknown][] = [];
    for (const [name, member] of Object.entries(value)) members.push([name, await this.withObjects(member)]);
    return Object.fromEntries(members);
  }

  /** The object a path leads to, found once per request; null for "no such object". */
  private async object(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path is not valid.');
    const found = await this.follow(path);
    this.objects.set(id, found);
    return found;
  }

  private async follow(path: ObjectPathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const kept = this.context.session.byReference(path.Name);
        if (!(kept instanceof HostObject)) throw itemNotFound();
        return kept;
      }
      case PathType.NewObject:
        return newObject(path.Name);
    }
    const parent = await this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property)
      return await parent.link(memberName(path.Name), this.context);
    if (path.ObjectPathType === PathType.Indexer) {
      return await parent.index((await this.arguments(path.ArgumentInfo))[0], this.context);
    }
    const result = await this.invoke(parent, path.Name, path.ArgumentInfo);
    return result instanceof HostObject ? result : null;
  }
}

/** What Univer refuses is an invalid operation to Excel; anything else is a fault of this host. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof CommandRefused) return invalidOperation();
  return new HostError('GeneralException', error instanceof Error ? error.message : String(error), 500);
}

/** Objects that the library lets an add-in keep beyond a request. */
const KEEPABLE: ReadonlySet<string> = new Set(['Range', 'RangeAreas']);

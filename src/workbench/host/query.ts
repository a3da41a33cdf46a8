/** Answers a load: which properties were asked for, down the paths "format/fill/color", and their values. */
import type { HostContext } from './context';
import { apiNotFound } from './errors';
import type { HostObject } from './object';
import { wireName } from './object';
import type { QueryInfo } from './protocol';

/** What add-ins load to learn only whether an object is there. */
const NOTHING = 'NoPropertiesNeeded';

type Loaded = Record<string, unknown>;

/** What to load of an object and of what it leads to. */
class Wanted {
  readonly scalars = new Set<string>();
  readonly links = new Map<string, Wanted>();
  all = false;

  add(path: readonly string[], isExpand = false): void {
    const [head, ...rest] = path;
    if (head === undefined || head === '' || head === '*' || head === '$all') {
      this.all = true;
    } else if (rest.length > 0 || isExpand) {
      this.child(head).add(rest, false);
    } else if (head !== NOTHING) {
      this.scalars.add(head);
    }
  }

  child(name: string): Wanted {
    const found = this.links.get(name) ?? new Wanted();
    this.links.set(name, found);
    return found;
  }
}

function wantedOf(query: QueryInfo): Wanted {
  const wanted = new Wanted();
  const steps = (path: string) => path.split(/[/.]/).filter((step) => step !== 'items' && step !== '$none');
  for (const path of query.Select ?? []) wanted.add(steps(path));
  for (const path of query.Expand ?? []) wanted.add(steps(path), true);
  if ((query.Select ?? []).length === 0) wanted.all = true;
  return wanted;
}

/** The loaded properties of an object under their message names; a collection's items stand in `_Items`. */
export async function load(object: HostObject, query: QueryInfo, context: HostContext): Promise<Loaded> {
  return await loadWanted(object, wantedOf(query), context, query);
}

async function loadWanted(
  object: HostObject,
  wanted: Wanted,
  context: HostContext,
  page: QueryInfo = {},
): Promise<Loaded> {
  const loaded: Loaded = { ...identity(object) };
  if (object.isCollection) {
    const own = [...wanted.scalars].filter((name) => object.hasScalar(name));
    for (const name of own) {
      const [wire, value] = await object.read(name, context);
      loaded[wire] = value;
    }
    const all = await object.items(context);
    const items = all.slice(page.Skip ?? 0, page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top);
    const ofItems = withoutScalars(wanted, own);
    const results: Loaded[] = [];
    for (const item of items) results.push(await loadWanted(item, ofItems, context));
    loaded._Items = results;
    return loaded;
  }
  const names = new Set([...(wanted.all ? object.scalarNames() : []), ...wanted.scalars]);
  for (const name of names) {
    if (!object.hasScalar(name) && object.hasLink(name)) {
      wanted.child(name).all = true;
      continue;
    }
    const [wire, value] = await object.read(name, context);
    loaded[wire] = value;
  }
  for (const [name, deeper] of wanted.links) {
    if (!object.hasLink(name)) throw apiNotFound(`${object.kind}.${name}`);
    const linked = await object.link(name, context);
    loaded[wireName(name)] = linked ? await loadWanted(linked, deeper, context) : null;
  }
  return loaded;
}

function withoutScalars(wanted: Wanted, own: readonly string[]): Wanted {
  const rest = new Wanted();
  rest.all = wanted.all;
  for (const name of wanted.scalars) if (!own.includes(name)) rest.scalars.add(name);
  for (const [name, deeper] of wanted.links) rest.links.set(name, deeper);
  return rest;
}

/** The id by which the library asks for the object again, and its reference when it is kept. */
export function identity(object: HostObject): Loaded {
  return {
    ...(object.id === undefined ? {} : { Id: object.id }),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}

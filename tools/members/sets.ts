/** Which members each requirement set of ExcelApi has by Microsoft's types, and which of them the embedded Excel answers. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { kinds } from '../../src/workbench/host/object';
import '../../src/workbench/host/objects';
import { areaOfMember } from './areas';

const TYPES = 'node_modules/@types/office-js/index.d.ts';

export interface SetAnswers {
  /** "1.9". */
  readonly version: string;
  readonly members: number;
  readonly held: number;
  /** Members out of scope, by their areas. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
  /** Members that are neither. */
  readonly missing: readonly string[];
}

/** What every class of the library has for itself. */
const ofTheLibrary: ReadonlySet<string> = new Set([
  'context',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'items',
]);
/** Events that the library hears by its Common API, under other names. */
const byCommonApi: ReadonlySet<string> = new Set([
  'Binding.onDataChanged',
  'Binding.onSelectionChanged',
  'SettingCollection.onSettingsChanged',
]);
/** The page's own side of the library. */
const clientClasses: ReadonlySet<string> = new Set(['RequestContext', 'Session', 'CustomFunctionManager']);

interface Member {
  readonly version: string;
  readonly owner: string;
  readonly name: string;
}

const commentOf = (node: ts.Node): string =>
  node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
const versionIn = (node: ts.Node): string | undefined =>
  /\[Api set: ExcelApi (1\.\d+)/u.exec(commentOf(node))?.[1];
/** Of a set beside these: of the desktop, of the web. */
const isElsewhere = (node: ts.Node): boolean => /\[Api set: (?!ExcelApi 1)/u.test(commentOf(node));

function membersOf(owner: ts.ClassDeclaration): readonly Member[] {
  const own = versionIn(owner);
  const className = owner.name?.text ?? '';
  return owner.members.flatMap((member) => {
    const name = member.name?.getText();
    const version = versionIn(member) ?? own;
    const isOne = name !== undefined && version !== undefined && !ofTheLibrary.has(name);
    if (!isOne || isElsewhere(member)) return [];
    return [{ version, owner: className, name }];
  });
}

function typedMembers(): readonly Member[] {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, Member>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    const { body } = statement;
    if (!body || !ts.isModuleBlock(body)) continue;
    for (const each of body.statements.filter(ts.isClassDeclaration))
      for (const member of membersOf(each)) {
        const key = `${member.owner}.${member.name}`;
        if (!clientClasses.has(member.owner) && !found.has(key)) found.set(key, member);
      }
  }
  return [...found.values()];
}

/** Events register by a method of their own; a collection's `getItem` is its indexer. */
function isHeld({ owner, name }: Member): boolean {
  if (byCommonApi.has(`${owner}.${name}`)) return true;
  const table = kinds().get(owner);
  if (!table) return false;
  const { scalars, links, methods, indexer, anyMethod } = table;
  if (scalars?.[name] ?? links?.[name] ?? methods?.[name] ?? anyMethod) return true;
  if (name === 'getItem') return indexer !== undefined;
  const event = /^on([A-Z]\w+)$/u.exec(name)?.[1];
  return (
    event !== undefined &&
    Object.keys(methods ?? {}).some((each) => each.startsWith('_Register') && answers(each, event))
  );
}

/** "_RegisterDataChangedEvent" is for `onChanged`, "_RegisterEventNameChanged" for `onNameChanged`. */
const answers = (method: string, event: string): boolean =>
  method.replace(/^_Register(?:Event)?(?:Data)?|Event$/gu, '') === event;

/** The sets in their order. */
export function setAnswers(): readonly SetAnswers[] {
  const versions = new Map<string, Member[]>();
  for (const member of typedMembers())
    versions.set(member.version, [...(versions.get(member.version) ?? []), member]);
  return [...versions]
    .sort(([one], [other]) => Number(one.slice(2)) - Number(other.slice(2)))
    .map(([version, members]) => {
      const outside: Record<string, string[]> = {};
      const missing: string[] = [];
      let held = 0;
      for (const member of members) {
        const name = `${member.owner}.${member.name}`;
        const area = areaOfMember(name);
        if (isHeld(member)) held += 1;
        else if (area === undefined) missing.push(name);
        else (outside[area] ??= []).push(name);
      }
      return { version, members: members.length, held, outside, missing };
    });
}

/**
 * The newest version up to which every set is held but for what is out of scope.
 * @internal A test holds what the host announces against it.
 */
export function heldVersion(sets: readonly SetAnswers[]): string {
  const first = sets.findIndex(({ missing }) => missing.length > 0);
  return sets[first < 0 ? sets.length - 1 : first - 1]?.version ?? '1.0';
}

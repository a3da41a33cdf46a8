/** Which members of Microsoft's library a program uses, the requirement set each needs, and what is asked before. */
import { relative } from 'node:path';
import ts from 'typescript';

export interface Use {
  /** "Range.getSpecialCells"; a function by its namespace: "Excel.run". */
  readonly member: string;
  /** The minor version of ExcelApi 1.x that brought it, or its object; 0 for what belongs to no such set. */
  readonly needs: number;
  /** The highest minor version that the declaration around it asks for; 0 for none. */
  readonly guarded: number;
  /** "src/excel/read.ts:12". */
  readonly place: string;
}

/** The minor version of ExcelApi that a manifest asks for. */
export function declaredVersion(manifest: string): number {
  const found = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(manifest)?.[1];
  if (found === undefined) throw new Error('The manifest asks for no ExcelApi.');
  return Number(found);
}

/** The files of some of the add-in's rooms, as a program; `others` are in it as well. */
export function addIn(
  rooms: readonly string[],
  others: readonly string[] = [],
): {
  readonly program: ts.Program;
  readonly files: readonly string[];
} {
  const json = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config as unknown;
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, '.');
  const files = fileNames.filter((file) => rooms.some((room) => `/${file}`.includes(`/src/${room}/`)));
  // What is not Office's is not looked at: neither browsers nor Node nor jest need to be known.
  const own = { ...options, types: ['office-js'], lib: ['lib.es2022.d.ts'] };
  return { files, program: ts.createProgram([...files, ...others], own) };
}

export function usesIn(program: ts.Program, files: readonly string[]): readonly Use[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      const use = source && useOf(symbolAt(node, checker), node, source);
      if (use) found.push(use);
      node.forEachChild(visit);
    };
    source?.forEachChild(visit);
    return found;
  });
}

/** What a node takes from, or gives to, another object: `a.b`, `const { b } = a`, `f({ b: 1 })`. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  if (!ts.isObjectLiteralElement(node) || !ts.isObjectLiteralExpression(node.parent)) return undefined;
  const wanted = node.name && checker.getContextualType(node.parent);
  return wanted && checker.getPropertyOfType(wanted, node.name.getText());
}

function useOf(symbol: ts.Symbol | undefined, node: ts.Node, source: ts.SourceFile): Use | null {
  const [declaration] = symbol?.declarations ?? [];
  if (!declaration || !/@types\/office-js\//u.test(declaration.getSourceFile().fileName)) return null;
  const owner = ownerOf(declaration);
  if (owner === null) return null;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    member: `${owner.name?.text ?? ''}.${symbol?.name ?? ''}`,
    needs: Math.max(versionOf(declaration), versionOf(owner)),
    guarded: guardAround(node),
    place: `${relative('.', source.fileName)}:${line + 1}`,
  };
}

/** The class or interface of a member, the namespace of a function; null for words, such as those of enumerations. */
function ownerOf(
  declaration: ts.Declaration,
): ts.ClassDeclaration | ts.InterfaceDeclaration | ts.ModuleDeclaration | null {
  const { parent } = declaration;
  if (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) return parent;
  const isFunction = ts.isFunctionDeclaration(declaration) && ts.isModuleBlock(parent);
  return isFunction && ts.isModuleDeclaration(parent.parent) ? parent.parent : null;
}

/** "[Api set: ExcelApi 1.9]" in the comment before a declaration; 0 where it names none. */
function versionOf(node: ts.Node): number {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return Number(/\[Api set: ExcelApi 1\.(\d+)/u.exec(comment)?.[1] ?? 0);
}

/** What outermost declarations ask for. */
const guards = new WeakMap<ts.Node, number>();

/** The highest version that the outermost declaration around a node, or a question of its file that it asks, asks `supports` for. */
function guardAround(node: ts.Node): number {
  let outermost = node;
  while (!ts.isSourceFile(outermost.parent)) outermost = outermost.parent;
  const known = guards.get(outermost);
  if (known !== undefined) return known;
  const text = outermost.getText();
  const questions = outermost.parent.statements
    .map((statement) => statement.getText())
    .filter((statement) => {
      const name = /^const (\w+) = \(\): boolean =>/u.exec(statement)?.[1];
      return name !== undefined && text.includes(`${name}()`);
    });
  const asked = [text, ...questions].flatMap((part) => [...part.matchAll(/supports\('1\.(\d+)'\)/gu)]);
  const highest = Math.max(0, ...asked.map((match) => Number(match[1])));
  guards.set(outermost, highest);
  return highest;
}

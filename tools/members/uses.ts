/** Which members of Excel's API a program uses, the requirement set each needs, and what is asked before. */
import { relative } from 'node:path';
import ts from 'typescript';

export interface Use {
  /** "Range.getSpecialCells". */
  readonly member: string;
  /** The minor version of ExcelApi 1.x that brought it, or its object. */
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

export function usesIn(program: ts.Program, files: readonly string[]): readonly Use[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && source) {
        const use = useOf(checker.getSymbolAtLocation(node.name), node, source);
        if (use) found.push(use);
      }
      node.forEachChild(visit);
    };
    source?.forEachChild(visit);
    return found;
  });
}

function useOf(symbol: ts.Symbol | undefined, node: ts.Node, source: ts.SourceFile): Use | null {
  const [declaration] = symbol?.declarations ?? [];
  if (!declaration || !/@types\/office-js\//u.test(declaration.getSourceFile().fileName)) return null;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return null;
  const versions = [declaration, owner].map(versionOf).filter((version) => version !== null);
  if (versions.length === 0) return null;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    member: `${owner.name?.text ?? ''}.${symbol?.name ?? ''}`,
    needs: Math.max(...versions),
    guarded: guardAround(node),
    place: `${relative('.', source.fileName)}:${line + 1}`,
  };
}

/** "[Api set: ExcelApi 1.9]" in the comment before a declaration. */
function versionOf(node: ts.Node): number | null {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const found = /\[Api set: ExcelApi 1\.(\d+)/u.exec(comment)?.[1];
  return found === undefined ? null : Number(found);
}

/** The highest version that the outermost declaration around a node asks `supports` for. */
function guardAround(node: ts.Node): number {
  let outermost = node;
  while (!ts.isSourceFile(outermost.parent)) outermost = outermost.parent;
  const asked = [...outermost.getText().matchAll(/supports\('1\.(\d+)'\)/gu)].map((match) =>
    Number(match[1]),
  );
  return Math.max(0, ...asked);
}

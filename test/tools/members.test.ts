import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { declaredVersion, usesIn } from '../../tools/members/uses';

test('a member newer than what the manifest asks for is seen, and the guard before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'members-'));
  const path = join(folder, 'uses.ts');
  writeFileSync(
    path,
    `export const open = (range: Excel.Range): unknown => range.getMergedAreasOrNullObject();
declare function supports(version: string): boolean;
export const asked = (range: Excel.Range): unknown => supports('1.13') ? range.getMergedAreasOrNullObject() : range.getCell(0, 0);
`,
  );
  const types = [join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), path];
  const program = ts.createProgram(types, {
    noEmit: true,
    types: [],
    skipLibCheck: true,
    lib: ['lib.es2022.d.ts'],
  });
  const uses = usesIn(program, [path]);
  rmSync(folder, { recursive: true });
  expect(uses.map(({ member, needs, guarded }) => [member, needs, guarded])).toEqual([
    ['Range.getMergedAreasOrNullObject', 13, 0],
    ['Range.getMergedAreasOrNullObject', 13, 13],
    ['Range.getCell', 1, 13],
  ]);
});

test('the manifest says which set it asks for', () => {
  expect(declaredVersion('<Set Name="ExcelApi" MinVersion="1.9" />')).toBe(9);
  expect(() => declaredVersion('<Sets/>')).toThrow('asks for no ExcelApi');
});

/** Which members of Microsoft's library the add-in uses: the newer ones guarded, all of them described. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addIn, declaredVersion, usesIn, type Use } from '../../tools/members/uses';
import { members } from '../workbench/host/members';

const MADE_UP = `export const open = (range: Excel.Range): unknown => range.getMergedAreasOrNullObject();
declare function supports(version: string): boolean;
export const asked = (range: Excel.Range): unknown => supports('1.13') ? range.getMergedAreasOrNullObject() : range.getCell(0, 0);
const joins = (): boolean => supports('1.20');
export const far = (): unknown => joins() ? Excel.run({ mergeUndoGroup: true }, async () => {}) : null;
export const taken = ({ address }: Excel.Range): string => address;
`;

let own: readonly Use[];
let madeUp: readonly Use[];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'members-'));
  const path = join(folder, 'uses.ts');
  writeFileSync(path, MADE_UP);
  // Only these two rooms speak with Office.
  const { program, files } = addIn(['excel', 'commands'], [path]);
  rmSync(folder, { recursive: true });
  own = usesIn(program, files);
  madeUp = usesIn(program, [path]);
});

test('members are seen where they are called, given and taken, with the guard before them', () => {
  expect(madeUp.map(({ member, needs, guarded }) => [member, needs, guarded])).toEqual([
    ['Range.getMergedAreasOrNullObject', 13, 0],
    ['Range.getMergedAreasOrNullObject', 13, 13],
    ['Range.getCell', 1, 13],
    ['Excel.run', 0, 20],
    ['RunOptions.mergeUndoGroup', 20, 20],
    ['Range.address', 1, 0],
  ]);
});

test('the manifest says which set it asks for', () => {
  expect(declaredVersion('<Set Name="ExcelApi" MinVersion="1.9" />')).toBe(9);
  expect(() => declaredVersion('<Sets/>')).toThrow('asks for no ExcelApi');
});

test('a member newer than what the manifest asks for is asked for before it is used', () => {
  const declared = declaredVersion(readFileSync('manifest.xml', 'utf8'));
  const open = own.filter(({ needs, guarded }) => needs > declared && guarded < needs);
  expect(open).toEqual([]);
});

test('what each member does is written down, and nothing else is', () => {
  const used = [...new Set(own.map(({ member }) => member))].sort();
  expect(members.map(({ name }) => name).sort()).toEqual(used);
});

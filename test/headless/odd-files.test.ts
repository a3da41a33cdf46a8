/**
 * Files that are lawful but odd, and files meant to hurt (odd-files/): each is read within the memory and the time given
 * here, or says what of it was left out.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Read {
  readonly file: string;
  readonly failure?: string;
  readonly leftOut?: readonly string[];
  readonly appendices: readonly { readonly criteria: number }[];
}

const root = join(__dirname, '../..');
const folder = join(__dirname, 'odd-files');

/** What one process may hold of them all (MB), and how long all of them may take together (ms). */
const MEMORY = 1_500;
const TIME = 240_000;

/** Criteria of the tables that are not the small one of eleven. */
const criteria: Readonly<Record<string, number>> = {
  'c-diagnosis': 1_033,
  'c-long': 41,
  'cols-neg': 119,
  'deep-rich': 119,
  'g-rows-250': 251,
  'g-rows-500': 501,
  'g-rows-2000': 2_001,
  'inj-codes': 9,
  'r-corr-huge': 9,
  'r-deep-3000': 9,
  'r-foreign-name': 9,
  'r-names-huge': 10,
  'r-redos-200k': 9,
  'redos-code-2000': 9,
  'redos-spaces-16000': 9,
  's-badjson': 9,
};

const tooLarge = 'lớn hơn mức đọc được';
const leftOut: Readonly<Record<string, string>> = {
  'col-last': tooLarge,
  'row-100k-one-cell': tooLarge,
  'row-last': tooLarge,
  'row-huge': '1 ô có địa chỉ nằm ngoài bảng tính Excel',
  's-badjson': 'thiết đặt “a” bị hỏng',
  dynamic: '2 công thức',
};

const files = readdirSync(folder);
let read: ReadonlyMap<string, Read>;

beforeAll(() => {
  const call = [join(root, 'tools/terminal/run.js'), 'inspect', folder, '--json'];
  const out = execFileSync(process.execPath, call, {
    encoding: 'utf8',
    timeout: TIME,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${MEMORY}` },
  });
  const { workbooks } = JSON.parse(out) as { readonly workbooks: readonly Read[] };
  read = new Map(workbooks.map((each) => [each.file.replace('.xlsx', ''), each]));
}, TIME + 10_000);

test.each(files.map((file) => file.replace('.xlsx', '')))('%s is read', (name) => {
  const found = read.get(name);
  expect(found?.failure).toBeUndefined();
  expect(found?.appendices.map((appendix) => appendix.criteria)).toEqual([criteria[name] ?? 11]);
  const wanted = leftOut[name];
  expect(found?.leftOut ?? []).toEqual(wanted === undefined ? [] : [expect.stringContaining(wanted)]);
});

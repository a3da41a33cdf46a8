/** The terminal never harms: an output is never an input, is whole or not there, and nothing that hangs is read. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardOutput, writeOutput } from '../../src/headless/files';
import { until } from '../support/wait';
import { parIndex, sample } from './terminal';

const root = join(__dirname, '../..');
let folder = '';
let book = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-index-harm-'));
  book = join(folder, 'Kế hoạch.xlsx');
  copyFileSync(sample('krong-no-2023'), book);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const oneLine = /^par-index: [^\n]+\n$/u;
const input = readFileSync(sample('krong-no-2023'));

/** No file half written is left in the folder. */
const tidy = () => expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

const spellings: Readonly<Record<string, () => string>> = {
  'the same path': () => book,
  'the path with dots': () => join(folder, 'x', '..', 'Kế hoạch.xlsx').replace('Kế', './Kế'),
  'a hard link': () => {
    linkSync(book, join(folder, 'hard.xlsx'));
    return join(folder, 'hard.xlsx');
  },
  'a symbolic link': () => {
    symlinkSync(book, join(folder, 'soft.xlsx'));
    return join(folder, 'soft.xlsx');
  },
  'a folder that is a link': () => {
    symlinkSync(folder, join(folder, 'again'));
    return join(folder, 'again', 'Kế hoạch.xlsx');
  },
  'another case': () => join(folder, 'KẾ HOẠCH.XLSX'),
  'accents of another form': () => join(folder, 'Kế hoạch.xlsx'.normalize('NFD')),
};

test.each(Object.entries(spellings))('an output that is the input by %s is refused', async (_, spell) => {
  const output = spell();
  await expect(writeOutput(output, 'x', [book], 'vi')).rejects.toThrow('tệp đầu vào');
  expect(readFileSync(book)).toEqual(input);
  tidy();
});

test('another file is another file', async () => {
  const others = [join(folder, 'ra.xlsx'), join(folder, 'không có', 'Kế hoạch.xlsx')];
  for (const other of others) await expect(guardOutput(other, [book], 'vi')).resolves.toBeUndefined();
});

const writing: readonly (readonly string[])[] = [
  ['recompute'],
  ['flags'],
  ['plan', '--year', '2025'],
  ['scheme'],
];

test.each(writing)('%s over its input: status 2, one sentence, nothing changed', async (...words) => {
  const { status, out, err } = await parIndex(...words, book, '-o', book);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(oneLine);
  expect(readFileSync(book)).toEqual(input);
});

test('an output over the scheme that tables are held against is refused', async () => {
  const scheme = join(folder, 'bộ.json');
  expect((await parIndex('scheme', book, '-o', scheme)).status).toBe(0);
  const before = readFileSync(scheme);
  const { status, err } = await parIndex('flags', book, '--scheme', scheme, '-o', scheme);
  expect(status).toBe(2);
  expect(err).toMatch(oneLine);
  expect(readFileSync(scheme)).toEqual(before);
});

test('what was at the output’s place is replaced whole, keeps its rights, and a link there stays a link', async () => {
  const target = join(folder, 'cũ.json');
  writeFileSync(target, 'cũ', { mode: 0o640 });
  symlinkSync(target, join(folder, 'nối.json'));
  await writeOutput(join(folder, 'nối.json'), 'mới', [book], 'vi');
  expect(readFileSync(target, 'utf8')).toBe('mới');
  expect(statSync(target).mode & 0o777).toBe(0o640);
  tidy();
});

test('a full disk leaves what was there', () => {
  const output = join(folder, 'ra.xlsx');
  writeFileSync(output, 'đã có từ trước');
  // A limit of 4 blocks on the size of a file ends a write as a full disk does.
  const call = `ulimit -f 4; exec "${process.execPath}" "${join(root, 'tools/terminal/run.js')}" recompute "${book}" -o "${output}"`;
  const { status, stderr } = spawnSync('bash', ['-c', `trap '' XFSZ; ${call}`], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(status).toBe(2);
  expect(stderr).toContain('không ghi được');
  expect(readFileSync(output, 'utf8')).toBe('đã có từ trước');
  tidy();
});

test('a call that is killed while it writes leaves what was there', async () => {
  const output = join(folder, 'ra.json');
  writeFileSync(output, 'đã có từ trước');
  const script = `
    const { writeOutput } = require('${join(root, 'src/headless/files.ts')}');
    void writeOutput('${output}', 'x'.repeat(300_000_000), [], 'vi');
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
    cwd: root,
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isWriting = () => Promise.resolve(readdirSync(folder).some((name) => name.endsWith('.tmp')));
  expect(await until(isWriting, Boolean, 60_000)).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(readFileSync(output, 'utf8')).toBe('đã có từ trước');
  tidy();
});

test('a call that does not write leaves signals to the system, which ends it however busy it is', async () => {
  const counts = () => [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];
  const before = counts();
  const writing = writeOutput(join(folder, 'ra.json'), 'x', [], 'vi');
  await writing;
  expect(counts()).toEqual(before);
  const script = `process.argv[2] = 'check'; process.argv[3] = 'khong-co.xlsx'; process.exit = () => { for (;;); }; require('${join(root, 'src/headless/main.ts')}');`;
  const busy = spawn(process.execPath, ['--import', 'tsx', '-e', script], { cwd: root });
  const ended = new Promise<string | null>((resolve) => busy.once('exit', (_, signal) => resolve(signal)));
  await new Promise((resolve) => busy.stderr.once('data', resolve));
  busy.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
});

test('a folder, a pipe, a device, and a file too large are told from their kind and size', async () => {
  const pipe = join(folder, 'ống.xlsx');
  execFileSync('mkfifo', [pipe]);
  const large = join(folder, 'lớn.xlsx');
  writeFileSync(large, '');
  truncateSync(large, 256 * 1024 * 1024 + 1);
  mkdirSync(join(folder, 'thư mục.xlsx'));
  for (const [path, words] of [
    [pipe, 'không phải là tệp thường'],
    ['/dev/zero', 'không phải là tệp thường'],
    [large, 'tệp quá lớn'],
  ] as const) {
    const { status, err } = await parIndex('recompute', path, '-o', join(folder, 'ra.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).toMatch(oneLine);
  }
  const { err } = await parIndex('recompute', book, '-o', join(folder, 'thư mục.xlsx'));
  expect(err).toContain('không phải là tệp thường');
});

/** A call of the terminal's code in a process of its own, and how it ends. */
const ended = (script: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: root, encoding: 'utf8' });

test('a computation that never ends is given up with a sentence, and one that ends is let be', () => {
  const watchdog = join(root, 'src/headless/watchdog.ts');
  const { stdout, stderr, signal } = ended(`
    const { watched } = require('${watchdog}');
    void watched('par-index: thôi\\n', async () => 'xong', 1).then(async (word) => {
      console.log(word);
      await watched('par-index: không tính xong\\n', async () => { for (;;); }, 1);
    });
  `);
  expect(stdout).toBe('xong\n');
  expect(stderr).toBe('par-index: không tính xong\n');
  expect(signal).toBe('SIGKILL');
});

test('what breaks beside the call is one sentence and status 2, never the status of a finding', () => {
  const { status, stderr } = ended(`
    process.argv[2] = 'check'; process.argv[3] = '${book}';
    require('${join(root, 'src/headless/main.ts')}');
    process.nextTick(() => { throw new Error('vỡ'); });
  `);
  expect(status).toBe(2);
  expect(stderr).toBe('par-index: vỡ\n');
});

/** Rounding from the terminal: asked for, written, remembered, and said when it is used again. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../support/libreoffice';
import { parIndexHere, sample } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-rounding-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

test('rows rounded first make 86,24 of 86,2391, now and when the file is recomputed again', async () => {
  const [once, again] = [join(folder, 'once.xlsx'), join(folder, 'again.xlsx')];
  const first = await parIndexHere(
    'recompute',
    sample('dak-nong-2022'),
    '-o',
    once,
    '--round-rows',
    '2',
    '--announced',
  );
  expect(first.err).toBe('');
  expect((await recalculate(await readFile(once))).value('Phụ lục', 'D126')).toBe(86.24);
  const second = await parIndexHere('recompute', once, '-o', again, '--announced');
  expect(second.err).toContain('làm tròn từng dòng đến 2 chữ số');
  expect((await recalculate(await readFile(again))).value('Phụ lục', 'D126')).toBe(86.24);
});

test('decimals shown leave the values exact', async () => {
  const out = join(folder, 'shown.xlsx');
  await parIndexHere(
    'recompute',
    sample('dak-nong-2022'),
    '-o',
    out,
    '--decimals',
    '2',
    '--values',
    '--announced',
  );
  const office = await recalculate(await readFile(out));
  expect(office.value('Phụ lục', 'D126')).toBe(86.2391);
});

test.each([[['--round-rows', '9']], [['--round-rows', '2', '--decimals', '2']]])(
  'words that are off: %p',
  async (options) => {
    const { status } = await parIndexHere(
      'recompute',
      sample('dak-nong-2022'),
      '-o',
      join(folder, 'x.xlsx'),
      ...options,
    );
    expect(status).toBe(2);
  },
);

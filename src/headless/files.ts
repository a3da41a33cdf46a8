/**
 * Files in and out, without harm: what is no plain file of a readable size is refused before it is read; an output is never
 * an input, is written beside its place, flushed, and put there in one step, so that what fails leaves what was there.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { words } from '../locales';
import type { Language } from '../locales';
import { TerminalFailure } from './failure';

/** Bytes of the largest file that is read; the published workbooks have some tens of thousands. */
const LARGEST_INPUT = 256 * 1024 * 1024;

/** Throws when it is no plain file, or too large. */
function demandReadable(path: string, found: Stats, language: Language): void {
  const { terminal } = words(language);
  if (!found.isFile()) throw new TerminalFailure(terminal.notAFile(path));
  if (found.size > LARGEST_INPUT)
    throw new TerminalFailure(terminal.cannotRead(path, terminal.unreadable['too-large']));
}

/** The file's bytes; throws `TerminalFailure` with one sentence when it is none that can be read. */
export async function readInput(path: string, language: Language): Promise<Uint8Array> {
  const refuse = (): never => {
    throw new TerminalFailure(words(language).terminal.cannotOpen(path));
  };
  demandReadable(path, await stat(path).catch(refuse), language);
  // A FIFO put there in the meantime must not hold the call up.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(refuse);
  try {
    demandReadable(path, await file.stat(), language);
    return new Uint8Array(await file.readFile().catch(refuse));
  } finally {
    await file.close();
  }
}

/** A path as file systems that know no case, or spell accents in two ways, would take it. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The path without links and dots, also of a file that is not there yet; null when its folder is not there. */
async function resolved(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    const folder = await realpath(dirname(path)).catch(() => null);
    return folder === null ? null : join(folder, basename(path));
  }
}

/** Whether two paths lead to one file: the same path in any spelling or case, or through a link of either kind. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([resolved(one), resolved(other)]);
  if (a !== null && b !== null && folded(a) === folded(b)) return true;
  const [first, second] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)]);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}

/** Throws `TerminalFailure` when the output would be written over an input, or cannot be a file. */
export async function guardOutput(
  output: string,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const { terminal } = words(language);
  for (const input of inputs)
    if (await isSameFile(output, input)) throw new TerminalFailure(terminal.wouldOverwrite(output));
  const found = await stat(output).catch(() => null);
  if (found && !found.isFile()) throw new TerminalFailure(terminal.notAFile(output));
}

/** What breaks a call off, with the status that a shell expects then. */
const breaks = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * Does `work`; broken off meanwhile, the call takes `path` away before it ends. Only then does the process answer signals
 * itself: one that only computes ends at once, however busy it is.
 */
async function tidied<T>(path: string, work: () => Promise<T>): Promise<T> {
  const answers = breaks.map(([signal, status]) => {
    const leave = (): void =>
      void unlink(path)
        .catch(() => undefined)
        .then(() => process.exit(status));
    process.once(signal, leave);
    return () => process.off(signal, leave);
  });
  try {
    return await work();
  } finally {
    for (const end of answers) end();
  }
}

async function fill(file: FileHandle, content: Uint8Array | string): Promise<void> {
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name last; not every system lets a folder be flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/**
 * Writes a file whole or not at all. What a link at `output` leads to is written, and the link stays.
 * Throws `TerminalFailure` when it cannot be written or is one of the inputs; what was there is then as it was.
 */
export async function writeOutput(
  output: string,
  content: Uint8Array | string,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const isLink = await lstat(output)
    .then((found) => found.isSymbolicLink())
    .catch(() => false);
  const target = isLink ? await realpath(output).catch(() => output) : output;
  const folder = dirname(target);
  const passing = join(folder, `.par-index-${randomBytes(6).toString('hex')}.tmp`);
  const mode = await stat(target)
    .then((found) => found.mode & 0o777)
    .catch(() => 0o666);
  try {
    await tidied(passing, async () => {
      await fill(await open(passing, 'wx', mode), content);
      await guardOutput(output, inputs, language);
      await rename(passing, target);
    });
    await flushFolder(folder);
  } catch (error) {
    await unlink(passing).catch(() => undefined);
    if (error instanceof TerminalFailure) throw error;
    throw new TerminalFailure(words(language).terminal.cannotWrite(output));
  }
}

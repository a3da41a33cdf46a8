/** Runs one snippet on the embedded Excel: its page and its script beside Microsoft's office.js, its buttons in the page's order. */
import { transformSync } from 'esbuild';
import { emptyBook } from '../../src/workbench/empty-book';
import { REQUIREMENTS } from '../../src/workbench/host/app-context';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/node';
import { failureOf, type Failure } from './failure';
import type { Snippet } from './snippets';

export interface ButtonRun {
  readonly id: string;
  /** What first went wrong; undefined when nothing did. */
  readonly failure?: Failure;
  readonly milliseconds: number;
}

export interface SnippetRun {
  readonly id: string;
  readonly buttons: readonly ButtonRun[];
}

/** Which buttons to press, by their ids, and what to look at before the workbook is closed; all buttons by itself. */
export interface RunOptions {
  readonly press?: (button: string) => boolean;
  readonly after?: (workbook: OpenWorkbook) => Promise<void>;
}

/** Milliseconds after which a button is given up. */
const LONGEST = 60_000;

/** What goes wrong while a snippet runs, as it comes. */
type Troubles = unknown[][];

/**
 * What is announced to a snippet: the host's own sets, and the newer ones that its header asks for. Microsoft's library refuses
 * members of a set that is not announced before the host is asked; the host refuses those that it does not have.
 */
const announced = (sets: Snippet['sets']): Readonly<Record<string, string>> => {
  const newer = Object.entries(sets).filter(([name, version]) => {
    const own = REQUIREMENTS[name];
    return (
      /^\d+\.\d+$/u.test(version) &&
      (own === undefined || Number(own.split('.')[1]) < Number(version.split('.')[1]))
    );
  });
  return { ...REQUIREMENTS, ...Object.fromEntries(newer) };
};

/** Runs a snippet in a new workbook. The buttons share the workbook, as they do in Script Lab. */
export async function runSnippet(
  { id, script, html, sets }: Snippet,
  { press = () => true, after }: RunOptions = {},
): Promise<SnippetRun> {
  const workbook = await openWorkbook(emptyBook('Sheet1'), {
    locale: 'en-US',
    requirements: announced(sets),
  });
  const troubles: Troubles = [];
  const escaped = (error: unknown): void => void troubles.push([error]);
  process.on('unhandledRejection', escaped);
  try {
    const buttons = await pressAll(workbook, { script, html, press }, troubles);
    await after?.(workbook);
    return { id, buttons };
  } finally {
    process.off('unhandledRejection', escaped);
    await workbook.close();
  }
}

async function pressAll(
  workbook: OpenWorkbook,
  { script, html, press }: Pick<Snippet, 'script' | 'html'> & Required<Pick<RunOptions, 'press'>>,
  troubles: Troubles,
): Promise<readonly ButtonRun[]> {
  const { window } = workbook;
  window.document.body.innerHTML = html;
  const clicks = keepClicks(window);
  Object.assign(window, { console: consoleFor(troubles), fetch: refuseNetwork });
  await giveFiles(workbook);
  start(window, script, troubles);
  await chooseFiles(workbook);
  const buttons: ButtonRun[] = [];
  for (const button of window.document.querySelectorAll<HTMLElement>('button')) {
    if (!press(button.id)) continue;
    // What the script failed with when it began is told at its first button.
    const before = buttons.length === 0 ? 0 : troubles.length;
    const started = performance.now();
    await withLimit(clicks.press(button), troubles);
    await quiet(workbook);
    const trouble = troubles.slice(before)[0];
    buttons.push({
      id: button.id,
      milliseconds: performance.now() - started,
      ...(trouble && { failure: failureOf(trouble) }),
    });
  }
  return buttons;
}

function start(window: OpenWorkbook['window'], script: string, troubles: Troubles): void {
  try {
    window.eval(transformSync(script, { loader: 'ts', target: 'es2022' }).code);
  } catch (error) {
    troubles.push([error]);
  }
}

/** A snippet's listeners, called so that the end of what they begin can be awaited. */
function keepClicks(window: OpenWorkbook['window']): { press(button: HTMLElement): Promise<void> } {
  const listeners = new Map<EventTarget, ((event: Event) => unknown)[]>();
  const { prototype } = window.EventTarget;
  const original = Object.getOwnPropertyDescriptor(prototype, 'addEventListener')
    ?.value as EventTarget['addEventListener'];
  const add = (target: EventTarget, ...given: Parameters<EventTarget['addEventListener']>): void =>
    original.call(target, ...given);
  prototype.addEventListener = function (
    this: EventTarget,
    ...[type, listener, options]: Parameters<EventTarget['addEventListener']>
  ): void {
    if (type !== 'click' || typeof listener !== 'function') {
      add(this, type, listener, options);
      return;
    }
    listeners.set(this, [...(listeners.get(this) ?? []), listener]);
  };
  return {
    press: async (button) => {
      for (const listener of listeners.get(button) ?? []) await listener(new window.MouseEvent('click'));
    },
  };
}

const consoleFor = (troubles: Troubles): Partial<Console> => {
  const silent = (): void => undefined;
  return {
    log: silent,
    info: silent,
    warn: silent,
    debug: silent,
    dir: silent,
    table: silent,
    error: (...given: unknown[]) => void troubles.push(given),
  };
};

const refuseNetwork = (): Promise<never> => Promise.reject(new Error('no network while snippets run'));

async function withLimit(work: Promise<void>, troubles: Troubles): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      troubles.push([new Error(`not done within ${LONGEST / 1000} s`)]);
      resolve();
    }, LONGEST);
  });
  await Promise.race([work.catch((error: unknown) => void troubles.push([error])), limit]);
  clearTimeout(timer);
}

/** Until the page asks for nothing more: some snippets go on by callbacks that nobody can await. */
async function quiet({ host }: OpenWorkbook): Promise<void> {
  for (let before = -1; before !== host.received;) {
    before = host.received;
    await host.answered();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Tells the page that the files were chosen, and lets it read them. */
async function chooseFiles({ window, host }: OpenWorkbook): Promise<void> {
  const fields = [...window.document.querySelectorAll('input[type=file]')];
  for (const field of fields) field.dispatchEvent(new window.Event('change'));
  if (fields.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await host.answered();
}

/** A person chooses a workbook of their own in a snippet's file field: here a copy of the new one. */
async function giveFiles(workbook: OpenWorkbook): Promise<void> {
  const { window } = workbook;
  const fields = [...window.document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  if (fields.length === 0) return;
  const bytes = await workbook.save();
  for (const field of fields) {
    const given = new window.File([new window.Uint8Array(bytes)], 'chosen.xlsx');
    Object.defineProperty(field, 'files', { value: [given] });
  }
}

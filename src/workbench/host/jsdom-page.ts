/**
 * A page with Microsoft's office.js in it, without a browser: jsdom in Node. The library runs unmodified and finds what
 * a browser would give it; its messages go to the host and back.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

import { JSDOM } from 'jsdom';

import { sharedRuntime } from './app-context';
import type { HostTransport } from './transport';

/** What office.js gives code that answers custom functions. */
export interface CustomFunctionsLibrary {
  associate(id: string, answer: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsLibrary;
}

export interface OfficePage extends OfficeGlobals {
  readonly window: JSDOM['window'];
  close(): void;
}

/** Takes the page's messages; given the way back. */
export type Connect = (transport: HostTransport) => { receive(message: string): void; close(): void };

const HOSTNAME = 'localhost';
const ORIGIN = `https://${HOSTNAME}`;
const LIBRARY = '/office/';

/** Opens the page and waits until the library has found its host. */
export async function openOfficePage(connect: Connect, locale: string): Promise<OfficePage> {
  const hostInfo = `Excel$Web$16.01$${locale}$telemetry$$$${sharedRuntime}`;
  const dom = new JSDOM(`<!doctype html><html><head></head><body></body></html>`, {
    url: `${ORIGIN}/pane.html?_host_Info=${encodeURIComponent(hostInfo)}`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const { window } = dom;
  prepare(window, hostInfo);
  quickenAddresses(window);
  const timers = quickenTimers(window);
  const loop = messageLoop(window, connect);
  serveScripts(dom);
  run(dom, 'office.js');
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  return {
    window,
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    close: () => {
      loop.close();
      timers.close();
      window.close();
    },
  };
}

/** What the library expects of its window, and what keeps its objects usable outside of it. */
function prepare(window: JSDOM['window'], hostInfo: string): void {
  window.name = JSON.stringify({
    hostInfo,
    xdmInfo: `workbench|workbench|${ORIGIN}/host.html`,
    serializerVersion: 1,
    baseFrameName: 'x',
  });
  Object.defineProperty(window.document, 'domain', { value: HOSTNAME, configurable: true });
  const tag = window.document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${ORIGIN}${LIBRARY}office.js`;
  window.document.head.append(tag);
  // Arrays, errors and promises of the library are those of the code that calls it.
  Object.assign(window, { JSON, Error, Promise });
  const inner = window.Object;
  const innerPrototype = inner.prototype as object;
  const getPrototypeOf = inner.getPrototypeOf.bind(inner) as (value: unknown) => unknown;
  inner.getPrototypeOf = (value: unknown) => {
    const prototype = getPrototypeOf(value);
    return prototype === Object.prototype ? innerPrototype : prototype;
  };
}

/**
 * The library compares origins on every message by parsed addresses and by the parts of <a> elements, which jsdom parses
 * anew each time: more than half the cost of a round trip. Node's own parser gives the same parts at once.
 */
function quickenAddresses(window: JSDOM['window']): void {
  Object.assign(window, { URL });
  const { prototype } = window.HTMLAnchorElement;
  for (const part of ['protocol', 'hostname', 'port'] as const) {
    const slow = Object.getOwnPropertyDescriptor(prototype, part);
    Object.defineProperty(prototype, part, {
      ...slow,
      get(this: HTMLAnchorElement): unknown {
        const href = this.getAttribute('href') ?? '';
        return URL.canParse(href) ? new URL(href)[part] : slow?.get?.call(this);
      },
    });
  }
}

/** A timer of no time is over at the next turn, as in a browser; Node's takes a millisecond, and a round trip has several. */
function quickenTimers(window: JSDOM['window']): { close(): void } {
  const later = window.setTimeout.bind(window);
  const forget = window.clearTimeout.bind(window);
  const waiting = new Map<number, NodeJS.Immediate>();
  let last = 0;
  const close = (): void => {
    for (const immediate of waiting.values()) clearImmediate(immediate);
    waiting.clear();
  };
  Object.assign(window, {
    setTimeout: (work: TimerHandler, milliseconds = 0, ...given: unknown[]): number => {
      if (milliseconds > 0 || typeof work !== 'function') return later(work, milliseconds, ...given);
      // Below zero, where no timer of the window's own is.
      const id = (last -= 1);
      const immediate = setImmediate(() => {
        waiting.delete(id);
        (work as (...all: unknown[]) => void)(...given);
      });
      waiting.set(id, immediate);
      return id;
    },
    clearTimeout: (id?: number): void => {
      clearImmediate(waiting.get(id ?? 0));
      waiting.delete(id ?? 0);
      forget(id);
    },
  });
  return { close };
}

/** The page's own window stands for the host's: what it posts goes to the host, answers come back as messages. */
function messageLoop(window: JSDOM['window'], connect: Connect): { close(): void } {
  let open = true;
  const connection = connect({
    post: (message) => {
      if (!open) return;
      window.dispatchEvent(
        new window.MessageEvent('message', { data: message, origin: ORIGIN, source: window as never }),
      );
    },
  });
  window.postMessage = ((message: unknown) => {
    // In one queue with the library's own timers, as in a browser: what was associated before a message is known to it.
    if (typeof message === 'string') window.setTimeout(() => connection.receive(message), 0);
  }) as typeof window.postMessage;
  return {
    close: () => {
      open = false;
      connection.close();
    },
  };
}

/** Answers the library's own script tags from its folder on disk. */
function serveScripts(dom: JSDOM): void {
  const { head } = dom.window.document;
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof dom.window.HTMLScriptElement)) return head.insertBefore(node, null);
    const path = new URL(node.src).pathname;
    setTimeout(() => {
      const found = path.startsWith(LIBRARY) && run(dom, path.slice(LIBRARY.length));
      node.dispatchEvent(new dom.window.Event(found ? 'load' : 'error'));
    }, 0);
    return node;
  };
}

const scripts = new Map<string, Script | null>();

/** Runs a file of the library in the page; false when there is no such file. */
function run(dom: JSDOM, name: string): boolean {
  let script = scripts.get(name.toLowerCase());
  if (script === undefined) {
    script = compile(name);
    scripts.set(name.toLowerCase(), script);
  }
  script?.runInContext(dom.getInternalVMContext());
  return script !== null;
}

function compile(name: string): Script | null {
  const folder = libraryFolder();
  const [file = '', ...parents] = name.split('/').reverse();
  const directory = join(folder, ...parents.reverse().map((part) => part.toLowerCase()));
  const found = entries(directory).find((entry) => entry.toLowerCase() === file.toLowerCase());
  return found === undefined
    ? null
    : new Script(readFileSync(join(directory, found), 'utf8'), { filename: found });
}

function entries(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

const libraryFolder = (): string =>
  join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A workbook, the host and Microsoft's unmodified office.js in Node: what the terminal and the tests drive. */
import type { BookFile } from './book';
import { readFunctions, type FunctionSource } from './custom-functions/metadata';
import { createEngine } from './engine/node';
import type { Engine } from './engine/types';
import { Host, type HostOptions } from './host/host';
import { openOfficePage, type OfficeGlobals, type OfficePage } from './host/jsdom-page';
import type { Traffic } from './host/traffic';

export interface OpenOptions extends HostOptions {
  /** BCP 47 tag of the host's language; default "vi-VN". */
  readonly locale?: string;
  /** The add-in's functions, as its manifest and metadata bring them; none when left out. */
  readonly functions?: FunctionSource;
}

export interface OpenWorkbook extends OfficeGlobals {
  readonly window: OfficePage['window'];
  readonly host: Host;
  readonly engine: Engine;
  /** Counts round trips of the rich API. */
  readonly traffic: Traffic;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Ends it all and puts the global `Excel`, `Office` and `OfficeExtension` back. */
  close(): Promise<void>;
}

/**
 * Opens a workbook behind office.js and makes `Excel`, `Office` and `OfficeExtension` global.
 * @param source an .xlsx file, or a workbook already read
 */
export async function openWorkbook(
  source: BookFile | Uint8Array,
  options: OpenOptions = {},
): Promise<OpenWorkbook> {
  const book = source instanceof Uint8Array ? await (await import('./xlsx')).readXlsx(source) : source;
  const locale = options.locale ?? 'vi-VN';
  const engine = createEngine(book, {
    locale,
    functions: options.functions ? readFunctions(options.functions) : [],
  });
  const host = new Host(engine, options);
  const page = await openOfficePage((transport) => host.connect(transport), locale);
  const restore = setGlobals(page);
  await engine.settle();
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    window: page.window,
    host,
    engine,
    traffic: host.traffic,
    save: async () => {
      await engine.settle();
      return await (await import('./xlsx')).writeXlsx(engine.toFile());
    },
    close: async () => {
      await host.idle();
      restore();
      page.close();
      host.dispose();
    },
  };
}

const NAMES = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

function setGlobals(page: OfficeGlobals): () => void {
  const scope = globalThis as Record<string, unknown>;
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  for (const name of NAMES) scope[name] = page[name];
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(scope, name, descriptor);
      else delete scope[name];
    }
  };
}

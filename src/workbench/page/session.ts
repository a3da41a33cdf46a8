/**
 * One open workbook on the page: the grid, its engine, the host and the pane's frame. A new one is made whole before the
 * old one goes, so that a workbook that cannot be shown takes nothing away.
 */
import type { Language } from '../words';
import type { BookFile, LeftOut } from '../book';
import { Host } from '../host/host';
import { createGrid } from './grid';
import { openPane } from './pane';

export interface Session {
  /** Resolves once a person can work in the grid. */
  readonly drawn: Promise<void>;
  /** What of the file is not as in Excel. */
  readonly leftOut: readonly LeftOut[];
  /** The workbook as it is now. */
  readonly book: () => BookFile;
  readonly close: () => void;
}

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** The page draws no ribbon: whoever drives it chooses a command by this event, its detail the name of the command's action. */
const CHOOSE_COMMAND = 'choose-command';

/** Shows a workbook and opens the pane on it; throws, leaving the page as it was, when the grid refuses it. */
export function openSession(
  book: BookFile,
  name: string,
  { grid, pane }: Places,
  language: Language,
): Session {
  const container = document.createElement('div');
  grid.append(container);
  try {
    const { engine, drawn } = createGrid(book, container, language);
    const host = new Host(engine, { documentUrl: new URL(name, location.href).href });
    const frame = openPane(host, pane, language);
    const choose = (event: Event): void => void host.invoke((event as CustomEvent<string>).detail);
    addEventListener(CHOOSE_COMMAND, choose);
    return {
      drawn,
      leftOut: engine.extras.leftOut ?? [],
      book: () => engine.toFile(),
      close: () => {
        removeEventListener(CHOOSE_COMMAND, choose);
        frame.close();
        host.dispose();
        container.remove();
      },
    };
  } catch (error) {
    container.remove();
    throw error;
  }
}

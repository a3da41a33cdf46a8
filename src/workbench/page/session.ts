/**
 * One open workbook on the page: the grid, its engine, the host and the pane's frame. A new one is made whole before the
 * old one goes, so that a workbook that cannot be shown takes nothing away.
 */
import type { Language } from '../words';
import type { WrongCall } from '../custom-functions/arity';
import type { BookFile, LeftOut } from '../book';
import type { CustomFunction } from '../custom-functions/metadata';
import { Host } from '../host/host';
import type { CellMenuEntry } from './cell-menu';
import { createGrid } from './grid';
import { ChartLayer } from './charts/layer';
import { openPane } from './pane';

export interface Session {
  /** Resolves once a person can work in the grid. */
  readonly drawn: Promise<void>;
  /** What of the file is not as in Excel. */
  readonly leftOut: readonly LeftOut[];
  /** The workbook as it is now. */
  readonly book: () => BookFile;
  /** Shows or closes the pane, as a person does; its page stays loaded behind a closed pane. */
  readonly setPane: (state: PaneState) => void;
  /** Runs a command of the ribbon by the name of its action; rejects when the add-in has no code for it. */
  readonly invoke: (action: string) => Promise<void>;
  readonly close: () => void;
}

export type PaneState = 'Visible' | 'Background';

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** What stands beside the grid while the pane is on show. */
  readonly beside: readonly HTMLElement[];
  /** Says that something was refused on a protected sheet. */
  readonly refused: () => void;
  /** Says that a formula was refused. */
  readonly wrong: (call: WrongCall) => void;
  /** The add-in's entry in the menu of a cell. */
  readonly cellMenu: CellMenuEntry | null;
  /** Says why the selected cell shows an error, in the words of the add-in whose function it is. */
  readonly explained: (words: string) => void;
}

/** Shows a workbook and opens the pane on it; throws, leaving the page as it was, when the grid refuses it. */
export function openSession(
  book: BookFile,
  name: string,
  { grid, pane, beside, refused, wrong, explained, cellMenu }: Places,
  language: Language,
  functions: readonly CustomFunction[],
): Session {
  const container = document.createElement('div');
  grid.append(container);
  try {
    const { engine, drawn } = createGrid(book, container, language, { entry: cellMenu, functions });
    const host = new Host(engine, { documentUrl: new URL(name, location.href).href });
    host.guardTyping(refused, wrong);
    host.onErrorSelected(explained);
    const charts = new ChartLayer(engine);
    host.onAnswer = () => charts.refresh();
    void drawn.then(() => charts.refresh());
    const frame = openPane(host, pane, language);
    const show = (isShown: boolean): void => beside.forEach((each) => (each.hidden = !isShown));
    host.commands.onState = (state) => show(state === 'Visible');
    show(true);
    return {
      drawn,
      leftOut: engine.extras.leftOut ?? [],
      book: () => engine.toFile(),
      setPane: (state) => (host.commands.state = state),
      invoke: async (action) => await host.invoke(action),
      close: () => {
        frame.close();
        charts.dispose();
        host.dispose();
        container.remove();
      },
    };
  } catch (error) {
    container.remove();
    throw error;
  }
}

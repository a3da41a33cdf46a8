/** What a command of the add-in in Excel's own surface is: one object, from which the manifest, the association and the pane's ear are made. */
import type { Language } from '../locales';

/** The pane's screens that a command may open. */
export type PaneScreen = 'overview' | 'findings' | 'below-maximum' | 'targets' | 'appendices';

/** What a command may ask of the pane; the pane's session fills it. */
export interface Pane {
  /** Reads the workbook again and shows the findings. */
  readonly recheck: () => Promise<void>;
  /** Goes to a screen. */
  readonly open: (screen: PaneScreen) => void;
  /** Shows what recomputing the table on show would write. */
  readonly recompute: () => Promise<void>;
  /** Takes back the last thing written. */
  readonly undo: () => Promise<void>;
  /** Marks the rows below maximum in the sheet, and takes the marks away. */
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  /** Shows what the figure in the selected cell is made of. */
  readonly explainSelection: () => Promise<void>;
}

/** Where a person finds a command: a button of the ribbon's tab, or the entry of a cell's menu, of which there can be one. */
export type CommandPlace = 'tab' | 'cell';

export interface RibbonCommand {
  /** The action's name in the manifest; at most 24 characters after "ParIndex.", for Office's limit on resource ids. */
  readonly id: `ParIndex.${string}`;
  /** Label: at most 125 characters; tip: at most 250. */
  readonly words: Readonly<Record<Language, { readonly label: string; readonly tip: string }>>;
  /** The drawing's stem: assets/icons/<icon>-16.png, -32, -64 and -80. */
  readonly icon: string;
  /** Null for a command that is called by its keys alone. */
  readonly place: CommandPlace | null;
  /** Its keys as Office writes them ("Ctrl+Alt+1"; on a Mac Command stands for Ctrl); null where it has none. */
  readonly keys: string | null;
  readonly opensPane: boolean;
  /** What the pane then does; null for a button that only opens it, which Office does by itself. */
  readonly ask: ((pane: Pane) => Promise<void> | void) | null;
}

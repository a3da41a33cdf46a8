/** What a button of the ribbon is: one object, from which the manifest, the association and the pane's ear are made. */
import type { Language } from '../locales';

/** What a command may ask of the pane; the pane's session fills it. */
export interface Pane {
  /** Reads the workbook again and shows the findings. */
  readonly recheck: () => Promise<void>;
  /** Takes back the last thing written. */
  readonly undo: () => Promise<void>;
  /** Marks the findings in the cells, and takes the marks away. */
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
}

export interface RibbonCommand {
  /** The action's name in the manifest; at most 24 characters after "ParIndex.", for Office's limit on resource ids. */
  readonly id: `ParIndex.${string}`;
  /** Label: at most 125 characters; tip: at most 250. */
  readonly words: Readonly<Record<Language, { readonly label: string; readonly tip: string }>>;
  /** The drawing's stem: assets/icons/<icon>-16.png, -32, -64 and -80. */
  readonly icon: string;
  readonly opensPane: boolean;
  /** What the pane then does; null for a button that only opens it, which Office does by itself. */
  readonly ask: ((pane: Pane) => Promise<void>) | null;
}

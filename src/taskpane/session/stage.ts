/**
 * What is on show: one thing in front, and at most one message about the last action. All transitions are here, in one
 * pure function; nothing else in the pane puts something in front or takes a message away.
 */
import type { Area, ColumnIndex } from '../../a1/place';
import type { Conflict } from '../../excel/outcome';
import { holdsAfterEdit, isOfOldPlan, type Message } from './message';
import type { Preview } from './preview';

/** Panels that take the place of the screen for a while: opened from the menu, closed by their own button. */
export const panels = ['setup', 'schemes', 'search', 'help'] as const;
export type PanelId = (typeof panels)[number];

/** What "Gán cột" begins with: an area that a person selected, or a table that was read. */
export interface AssignStart {
  readonly sheetId: string;
  readonly area: Area;
  /** Id of the appendix that will change; absent for a new one. */
  readonly id?: string;
  /** True to begin with what was read of that appendix. */
  readonly asRead?: boolean;
  /** The column that is asked about. */
  readonly column?: ColumnIndex;
}

/** What stands in front. Which screen it is, is a preference: the pane opens on it the next time. */
export type Front =
  | { readonly at: 'screen' }
  | { readonly at: 'panel'; readonly panel: PanelId }
  | { readonly at: 'assigning'; readonly start: AssignStart }
  | { readonly at: 'preview'; readonly preview: Preview };

export interface Stage {
  readonly front: Front;
  readonly message: Message | null;
}

export type StageEvent =
  /** A person goes to a screen. */
  | { readonly type: 'screen-opened' }
  | { readonly type: 'panel-opened'; readonly panel: PanelId }
  /** A person is to say what the columns hold. */
  | { readonly type: 'assigning-began'; readonly start: AssignStart }
  /** A person leaves the panel or the preview. */
  | { readonly type: 'left' }
  /** A person looks at another appendix. */
  | { readonly type: 'appendix-chosen' }
  /** A person asked for a preview; null when there is nothing it could be of. */
  | { readonly type: 'previewed'; readonly preview: Preview | null }
  /** The preview on show was planned anew, on another reading or with other choices; null when it no longer applies. */
  | { readonly type: 'replanned'; readonly preview: Preview | null }
  /** Other hands changed the sheet, and the pane has followed. */
  | { readonly type: 'sheet-edited' }
  /** An action begins: what was said of the one before no longer counts. */
  | { readonly type: 'action-began' }
  | { readonly type: 'told'; readonly message: Message | null }
  /** The patch on show was written. */
  | { readonly type: 'preview-written'; readonly message: Message }
  /** The patch on show was not written; it stays, with the cells that stood in the way. */
  | { readonly type: 'preview-refused'; readonly conflicts: readonly Conflict[]; readonly message: Message }
  /** A person closed the message, or it has been there for long enough. */
  | { readonly type: 'message-closed' };

const screen: Front = { at: 'screen' };

const previewFront = (preview: Preview | null): Front => (preview ? { at: 'preview', preview } : screen);

function replanned({ front, message }: Stage, preview: Preview | null): Stage {
  if (front.at !== 'preview') return { front, message };
  // The new plan takes in what stood in the way of the old one.
  return { front: previewFront(preview), message: message && isOfOldPlan(message) ? null : message };
}

function withConflicts(front: Front, conflicts: readonly Conflict[]): Front {
  return front.at === 'preview' ? { at: 'preview', preview: { ...front.preview, conflicts } } : front;
}

/** What is on show after an event. */
export function nextStage(stage: Stage, event: StageEvent): Stage {
  const { front, message } = stage;
  switch (event.type) {
    case 'screen-opened':
    case 'left':
      return { front: screen, message: null };
    case 'panel-opened':
      return { front: { at: 'panel', panel: event.panel }, message: null };
    case 'assigning-began':
      return { front: { at: 'assigning', start: event.start }, message: null };
    case 'appendix-chosen':
      return { front: front.at === 'panel' ? front : screen, message: null };
    case 'previewed':
      return { front: previewFront(event.preview), message: null };
    case 'replanned':
      return replanned(stage, event.preview);
    case 'sheet-edited':
      return { front, message: message && holdsAfterEdit(message) ? message : null };
    case 'action-began':
    case 'message-closed':
      return { front, message: null };
    case 'told':
      return { front, message: event.message };
    case 'preview-written':
      return { front: front.at === 'preview' ? screen : front, message: event.message };
    case 'preview-refused':
      return { front: withConflicts(front, event.conflicts), message: event.message };
  }
}

/** The preview on show, or null. */
export const previewOnShow = ({ front }: Pick<Stage, 'front'>): Preview | null =>
  front.at === 'preview' ? front.preview : null;

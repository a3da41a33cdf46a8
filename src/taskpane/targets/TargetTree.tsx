/** The tree of criteria: only rows in view are drawn, so a thousand criteria cost what twenty do. */
import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { TargetFacts } from './target-facts';
import { type ListedRow, nextLeaf } from './target-rows';
import type { Tried } from './target-boards';
import type { RowActions } from './LeafTarget';
import { TargetRow } from './TargetRow';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    containerType: 'inline-size',
  },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface TargetTreeProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
  readonly listed: readonly ListedRow[];
  readonly folded: ReadonlySet<number>;
  readonly toggle: (row: number) => void;
  readonly paste: (from: number, text: string) => void;
}

/** Points the virtual list at the pane's own scrolling element, and tells how far below its top the list begins. */
function useScrolling() {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('main');
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setMargin(top + scroller.scrollTop);
  }, []);
  return { list, margin, scroller: () => list.current?.closest('main') ?? null };
}

/** Rows that the strip on top covers when they are scrolled to. */
const stripHeight = 96;
/** Pixels of a row with a name of two lines, before it is measured. */
const usualRowHeight = 62;

/** Only rows in view, and a few around them. */
function useRowsInView(listed: readonly ListedRow[]) {
  const { list, margin, scroller } = useScrolling();
  // The list's own state is the scroll position; React's compiler has nothing to remember here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: scroller,
    estimateSize: () => usualRowHeight,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: stripHeight,
    getItemKey: (at) => listed[at]?.index ?? at,
  });
  return { list, margin, rows };
}

/** Frames that a row may take to be drawn once it is scrolled to. */
const mostFrames = 20;

/** Moves the focus among the fields of leaves, also to one that is not drawn yet. */
function useRowActions(
  { list, rows }: Pick<ReturnType<typeof useRowsInView>, 'list' | 'rows'>,
  { listed, paste, toggle }: Pick<TargetTreeProps, 'listed' | 'paste' | 'toggle'>,
): RowActions {
  const places = useMemo(() => new Map(listed.map(({ index }, at) => [index, at])), [listed]);
  // Where the focus is on its way to: keys that are pressed meanwhile go on from there.
  const awaited = useRef<number | null>(null);
  const focus = useCallback(
    (at: number) => {
      const row = listed[at]?.index;
      rows.scrollToIndex(at, { align: 'auto' });
      awaited.current = at;
      const reach = (frames: number): void => {
        if (awaited.current !== at) return;
        const field = list.current?.querySelector<HTMLInputElement>(`[data-target="${String(row)}"]`);
        if (field) field.focus({ preventScroll: true });
        else if (frames > 0) {
          requestAnimationFrame(() => reach(frames - 1));
          return;
        }
        awaited.current = null;
      };
      reach(mostFrames);
    },
    [list, listed, rows],
  );
  return useMemo<RowActions>(
    () => ({
      move: (from, by) => {
        const next = nextLeaf(listed, awaited.current ?? places.get(from) ?? -1, by);
        if (next !== null) focus(next);
      },
      paste,
      toggle,
    }),
    [focus, listed, paste, places, toggle],
  );
}

export function TargetTree(props: TargetTreeProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { report, tried, facts, listed, folded } = props;
  const inView = useRowsInView(listed);
  const { list, margin, rows } = inView;
  const actions = useRowActions(inView, props);
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: `${String(rows.getTotalSize())}px` }}
      aria-label={w.targets.tree}
    >
      {rows.getVirtualItems().map(({ index: at, key, start }) => {
        const row = listed[at];
        return row ? (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={at}
            className={styles.item}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
            aria-posinset={at + 1}
            aria-setsize={listed.length}
          >
            <TargetRow {...{ report, tried, facts, actions }} listed={row} folded={folded.has(row.index)} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

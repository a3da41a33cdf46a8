/** A list that shows its first lines and the rest on request, so a thousand lines cost nothing until asked for. */
import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

const step = 60;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly render: (item: T) => ReactNode;
}

export function LongList<T>({ items, keyOf, render }: LongListProps<T>) {
  const styles = useStyles();
  const { w } = usePane();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{render(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + step)}>
          {w.pane.more(String(Math.min(step, left)))}
        </Button>
      )}
    </>
  );
}

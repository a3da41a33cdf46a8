/** The heading of a panel that takes the place of the screen, with the way back. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface PanelHeadProps {
  readonly id: string;
  readonly title: string;
  readonly close: string;
}

export function PanelHead({ id, title, close }: PanelHeadProps) {
  const styles = useStyles();
  const { session } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the panel from the menu, or hears the pane, is taken to where it begins.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.head}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        <Subtitle2>{title}</Subtitle2>
      </h2>
      <Button size="small" onClick={session.closePanel}>
        {close}
      </Button>
    </div>
  );
}

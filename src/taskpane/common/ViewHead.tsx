/** The head of a part of a screen that one opens and leaves again: a way back, and the title, which takes the focus. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  title: { margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface ViewHeadProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
}

export function ViewHead({ title, back, onBack }: ViewHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // In the tab order (0, not -1): on the web office.js walks the pane itself and would leave it from an element it skips.
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {back}
      </Button>
      <h2 id="view" ref={heading} tabIndex={0} className={styles.title}>
        <Subtitle2>{title}</Subtitle2>
      </h2>
    </div>
  );
}

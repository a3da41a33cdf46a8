/** Copies text; where the webview forbids it, shows the text ready to be copied by hand. */
import { Button, Caption1, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  // The words come on a line of their own below the buttons, which stay where they are.
  below: { flexBasis: '100%' },
});

type Copied = 'not-yet' | 'done' | 'by-hand';

interface CopyButtonProps {
  readonly text: () => string;
  /** What the button says; "copy the list" when left out. */
  readonly label?: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const styles = useStyles();
  const { w } = usePane();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('done');
    } catch {
      // The host's frame may forbid the clipboard; the person can still take the text.
      setCopied('by-hand');
    }
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {label ?? w.pane.below.copy}
      </Button>
      <Caption1 role="status" className={styles.below}>
        {copied === 'done' ? w.pane.below.copied : ''}
      </Caption1>
      {copied === 'by-hand' && (
        <Field label={w.pane.below.copyByHand} className={styles.below}>
          <Textarea readOnly value={text()} rows={6} onFocus={(event) => event.target.select()} autoFocus />
        </Field>
      )}
    </>
  );
}

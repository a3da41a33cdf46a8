/** A place to paste a column into where the keyboard's own paste does not reach, and what came of a paste. */
import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface PasteBoxProps {
  readonly apply: (text: string) => void;
  readonly close: () => void;
}

export function PasteBox({ apply, close }: PasteBoxProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.targets.paste;
  const [text, setText] = useState('');
  return (
    <div className={styles.box}>
      <Field label={words.label} hint={words.hint}>
        <Textarea
          rows={5}
          value={text}
          autoFocus
          spellCheck={false}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={text.trim() === ''} onClick={() => apply(text)}>
          {words.apply}
        </Button>
        <Button size="small" onClick={close}>
          {w.targets.close}
        </Button>
      </div>
    </div>
  );
}

/** How many targets a paste set, and what it left aside. */
export function PasteWords({ said }: { readonly said: string }) {
  return (
    <Caption1 block role="status">
      {said}
    </Caption1>
  );
}

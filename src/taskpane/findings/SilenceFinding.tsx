/** Silences a finding: the reason is asked for in place, and kept in the workbook. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Finding } from '../../domain/finding';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalXS, flexBasis: '100%', minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  input: { minWidth: 0 },
});

function ReasonForm({ finding, leave }: { readonly finding: Finding; readonly leave: () => void }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.review;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setAsked(true);
    else void session.silence(finding, reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        size="small"
        label={words.silenceReason}
        {...(missing && { validationMessage: words.silenceNeedsReason })}
      >
        <Input
          autoFocus
          size="small"
          className={styles.input}
          placeholder={words.silencePlaceholder}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {words.silenceKeep}
        </Button>
        <Button size="small" onClick={leave}>
          {words.silenceLeave}
        </Button>
      </div>
    </form>
  );
}

export function SilenceFinding({ finding }: { readonly finding: Finding }) {
  const { w } = usePane();
  const [open, setOpen] = useState(false);
  return open ? (
    <ReasonForm finding={finding} leave={() => setOpen(false)} />
  ) : (
    <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
      {w.review.silence}
    </Button>
  );
}

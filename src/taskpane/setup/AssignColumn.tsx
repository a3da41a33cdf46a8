/** Says what the column holds that is selected in the sheet, also one beside the table. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSession } from '../pane-context';
import { usualNewRole } from '../../domain/roles';
import { RoleField, type RoleValue } from './RoleField';

const useStyles = makeStyles({
  assign: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'stretch' },
  button: { justifySelf: 'start' },
});

export function AssignColumn() {
  const styles = useStyles();
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  const [value, setValue] = useState<RoleValue>({ role: usualNewRole, year: '' });
  return (
    <div className={styles.assign}>
      <Caption1>{w.setup.columnHint}</Caption1>
      <RoleField label={w.setup.newRole} value={value} onChange={setValue} />
      <Button
        size="small"
        className={styles.button}
        disabled={busy}
        onClick={() => void session.assignSelected(value.role, value.year)}
      >
        {w.setup.assign}
      </Button>
    </div>
  );
}

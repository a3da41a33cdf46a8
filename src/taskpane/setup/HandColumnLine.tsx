/** One column of a table described by hand: its letters, header and first texts, and what it holds. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../a1/address';
import type { Role, Year } from '../../domain/appendix';
import type { HandColumn } from '../../sheets/by-hand/draft';
import { usePane } from '../pane-context';
import { RoleField } from './RoleField';
import { useColumnLineStyles } from './use-column-line-styles';

const useStyles = makeStyles({
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface HandColumnLineProps {
  readonly line: HandColumn;
  readonly onChange: (role: Role | null, year: Year | null) => void;
}

export function HandColumnLine({ line, onChange }: HandColumnLineProps) {
  const styles = { ...useColumnLineStyles(), ...useStyles() };
  const { setup } = usePane().w;
  const letters = columnName(line.column);
  return (
    <div className={styles.line} data-column={line.column}>
      <Caption1>{letters}</Caption1>
      <div className={styles.words}>
        <Caption1 className={styles.header}>{line.header || setup.noHeader}</Caption1>
        {line.samples.length > 0 && (
          <Caption1 className={styles.samples}>{setup.byHand.samples(line.samples.join(' · '))}</Caption1>
        )}
        <RoleField
          label={setup.roleOf(letters)}
          value={{ role: line.role, year: line.year ?? '' }}
          onChange={({ role, year }) => onChange(role, year === '' ? null : year)}
        />
      </div>
    </div>
  );
}

/** A unit in the list: its names, until when it stood, who followed it. The whole line opens its editor. */
import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Unit } from '../../../domain/units';
import { dayText } from '../unit-draft';
import { usePane } from '../../pane-context';
import { LineButton } from '../../common/LineButton';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface UnitLineProps {
  readonly unit: Unit;
  readonly own: boolean;
  readonly onEdit: () => void;
}

export function UnitLine({ unit, own, onEdit }: UnitLineProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { name, aliases, until, successor } = unit;
  const facts = [
    ...(until === undefined ? [] : [w.units.over(dayText(until))]),
    ...(successor === undefined ? [] : [w.units.succeeded(successor)]),
  ];
  return (
    <LineButton className={styles.line} onClick={onEdit}>
      <Body1>{name}</Body1>{' '}
      {own && (
        <Badge appearance="outline" color="informative" size="small">
          {w.units.ownMark}
        </Badge>
      )}
      {aliases.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {aliases.join(' · ')}
        </Caption1>
      )}
      {facts.length > 0 && <Caption1 block>{facts.join(' · ')}</Caption1>}
    </LineButton>
  );
}

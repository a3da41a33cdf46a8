/** How serious a finding is: an icon of its own shape and the word, never colour alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Severity } from '../../domain/finding';
import { usePane } from '../pane-context';

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { w } = usePane();
  const Icon = icons[severity];
  return (
    <Icon
      role="img"
      aria-label={w.domain.severities[severity]}
      className={mergeClasses(styles.icon, styles[severity])}
    />
  );
}

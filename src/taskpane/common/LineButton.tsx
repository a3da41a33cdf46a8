/** A line of a list that is one button from edge to edge. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface LineButtonProps {
  readonly className?: string | undefined;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function LineButton({ className, onClick, children }: LineButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.line, className)} onClick={onClick}>
      {children}
    </button>
  );
}

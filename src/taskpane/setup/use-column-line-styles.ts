/** How a line about one column stands: its letters left, its header and what it holds beside them. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useColumnLineStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  header: { overflowWrap: 'anywhere' },
});

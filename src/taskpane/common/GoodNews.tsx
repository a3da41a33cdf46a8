/** A moment to say that all is well, with what was looked at. */
import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  news: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
});

interface GoodNewsProps {
  readonly title: string;
  readonly text: string;
}

export function GoodNews({ title, text }: GoodNewsProps) {
  const styles = useStyles();
  return (
    <div className={styles.news}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1 align="center">{text}</Body1>
    </div>
  );
}

/** What is wrong with a scheme, one clear sentence each; many are cut off after the first. */
import { Caption1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { SchemeProblem } from '../../domain/scheme';
import { schemeProblemSentence } from '../../locales';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' } });

const most = 5;

export function SchemeProblems({ problems }: { readonly problems: readonly SchemeProblem[] }) {
  const styles = useStyles();
  const { w, language } = usePane();
  const left = problems.length - most;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {w.schemes.fix(String(problems.length))}
        <ul className={styles.list}>
          {problems.slice(0, most).map((problem, at) => (
            <li key={at}>{schemeProblemSentence(problem, language)}</li>
          ))}
        </ul>
        {left > 0 && <Caption1>{w.schemes.more(String(left))}</Caption1>}
      </MessageBarBody>
    </MessageBar>
  );
}

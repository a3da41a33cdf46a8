/** What a table described by hand would teach other tables, and whether it is to be remembered. */
import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Lesson } from '../../sheets/taught/lesson';
import { usePane } from '../pane-context';
import { lessonWords } from './lesson-words';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  words: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface RememberProps {
  readonly lessons: readonly Lesson[];
  readonly remembers: boolean;
  readonly onChange: (remembers: boolean) => void;
}

export function Remember({ lessons, remembers, onChange }: RememberProps) {
  const styles = useStyles();
  const { w, language } = usePane();
  if (lessons.length === 0) return <Caption1 className={styles.words}>{w.taught.nothingNew}</Caption1>;
  return (
    <div className={styles.part}>
      <Checkbox
        label={w.taught.remember}
        checked={remembers}
        onChange={(_event, { checked }) => onChange(checked === true)}
      />
      {remembers && (
        <Caption1 className={styles.words}>
          {w.taught.willRemember(lessons.map((lesson) => lessonWords(lesson, w, language)).join('; '))}
        </Caption1>
      )}
    </div>
  );
}

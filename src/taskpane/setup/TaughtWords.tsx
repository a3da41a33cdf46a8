/** "Từ đã dạy": what the workbook keeps of taught words, each to be forgotten; passed on as a file, and taken in from one. */
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { taughtProblemSentence } from '../../locales';
import { readTaughtText, taughtText } from '../../sheets/taught/file';
import { lessonKey } from '../../sheets/taught/lesson';
import type { Lesson } from '../../sheets/taught/lesson';
import { CopyButton } from '../common/CopyButton';
import { download } from '../common/download';
import { Disclosure } from '../common/Disclosure';
import { TextImport } from '../common/TextImport';
import { usePane, useSession } from '../pane-context';
import { lessonWords, wordsTaught } from './lesson-words';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  word: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const none: readonly Lesson[] = [];

function Words({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const busy = useSession((state) => state.busy !== null);
  return (
    <>
      <ul className={styles.list}>
        {lessons.map((lesson) => (
          <li key={lessonKey(lesson)} className={styles.word}>
            <Caption1>{lessonWords(lesson, w, language)}</Caption1>
            <Button
              size="small"
              disabled={busy}
              aria-label={w.taught.forgetThis(wordsTaught(lesson))}
              onClick={() => void session.forget(lesson)}
            >
              {w.taught.forget}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => download(w.taught.fileName, taughtText(lessons))}>
          {w.taught.export}
        </Button>
        <CopyButton label={w.taught.copy} text={() => taughtText(lessons)} />
      </div>
    </>
  );
}

function ImportWords() {
  const { session, w, language } = usePane();
  const [sentence, setSentence] = useState('');
  const take = async (text: string): Promise<boolean> => {
    const read = readTaughtText(text);
    setSentence('problem' in read ? taughtProblemSentence(read.problem, language) : '');
    return 'lessons' in read && (await session.teach(read.lessons));
  };
  return (
    <TextImport words={w.taught} onText={take} onUnreadable={() => setSentence(w.taught.cannotRead)}>
      <Caption1 role="status">{sentence}</Caption1>
    </TextImport>
  );
}

export function TaughtWords() {
  const styles = useStyles();
  const { w } = usePane();
  const lessons = useSession((state) => state.report?.taught ?? none);
  return (
    <section className={styles.part} aria-labelledby="taught-words">
      <Body1Strong as="h3" id="taught-words" block>
        {w.taught.title}
      </Body1Strong>
      <Caption1 className={styles.quiet}>{lessons.length === 0 ? w.taught.none : w.taught.intro}</Caption1>
      {lessons.length > 0 && <Words lessons={lessons} />}
      <Disclosure label={w.taught.import}>
        <ImportWords />
      </Disclosure>
    </section>
  );
}

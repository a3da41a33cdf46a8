/** Brings a scheme into the workbook: from a file, or from text pasted where files cannot be chosen. */
import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { SchemeProblem } from '../../domain/scheme';
import { TextImport } from '../common/TextImport';
import { usePane } from '../pane-context';
import { readSchemeText } from './scheme-draft';
import { SchemeProblems } from './SchemeProblems';

export function ImportScheme() {
  const { session, w } = usePane();
  const [sentence, setSentence] = useState('');
  const [problems, setProblems] = useState<readonly SchemeProblem[]>([]);
  const take = async (text: string): Promise<boolean> => {
    const read = readSchemeText(text);
    setSentence('notJson' in read ? w.schemes.notJson : '');
    setProblems('problems' in read ? read.problems : []);
    return 'scheme' in read && (await session.keepScheme(read.scheme));
  };
  return (
    <TextImport words={w.schemes} onText={take} onUnreadable={() => setSentence(w.schemes.cannotRead)}>
      <Caption1 role="status">{sentence}</Caption1>
      {problems.length > 0 && <SchemeProblems problems={problems} />}
    </TextImport>
  );
}

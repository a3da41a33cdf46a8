/** Sentences and paragraphs for the plan's text, each with a button that copies it. */
import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planTexts } from '../../appendices/texts/plan-texts';
import { unitsOf } from '../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { CopyButton } from '../common/CopyButton';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  text: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { flexBasis: '100%' },
});

function Text({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { w } = usePane();
  return (
    <li className={styles.text}>
      <Body1 className={styles.words} lang="vi">
        {text}
      </Body1>
      <CopyButton label={w.appendices.copyThis} text={() => text} />
    </li>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {texts.map((text, at) => (
        <Text key={at} text={text} />
      ))}
    </ul>
  );
}

interface PlanTextsProps {
  readonly book: WorkbookReport;
  readonly report: AppendixReport;
}

export function PlanTexts({ book, report }: PlanTextsProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.appendices;
  const { summary, units } = useMemo(() => planTexts(book, report, unitsOf(book)), [book, report]);
  const everything = () => [...summary, ...units.map(({ text }) => text)].join('\n');
  return (
    <section className={styles.section} aria-labelledby="texts">
      <Subtitle2 as="h2" id="texts">
        {words.texts}
      </Subtitle2>
      {summary.length + units.length === 0 ? (
        <Body1>{words.noTexts}</Body1>
      ) : (
        <>
          <Caption1>{words.textsAbout}</Caption1>
          <div className={styles.text}>
            <CopyButton label={words.copyAll} text={everything} />
          </div>
          {summary.length > 0 && (
            <>
              <Body1Strong>{words.summary}</Body1Strong>
              <Texts texts={summary} />
            </>
          )}
          {units.length > 0 && (
            <Disclosure label={words.unitTexts(String(units.length))}>
              <Texts texts={units.map(({ text }) => text)} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

/** Takes the findings out of the pane: a review sheet, marks on the cells, text to paste elsewhere. */
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, HighlightRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { findingsCsv, findingsJson } from '../../appendices/review/review';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { reviewWords } from './review-words';
import { CopyButton } from '../common/CopyButton';

const useStyles = makeStyles({
  output: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function ReviewOutput({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const marked = useSession((state) => state.findingsMarked);
  const last = useSession((state) => state.last?.id ?? null);
  // Marks come and go by undo too: asked anew whenever the newest entry of the journal is another one.
  useEffect(() => void session.lookAtFindingMarks(), [session, report.appendix.id, last]);
  const words = () => reviewWords(report.appendix, language);
  const { findings, silenced = [] } = report;
  return (
    <section className={styles.output} aria-labelledby="review-output">
      <Body1Strong as="h3" id="review-output" block>
        {w.review.output}
      </Body1Strong>
      <div className={styles.buttons}>
        <Button size="small" icon={<DocumentTableRegular />} onClick={() => void session.writeReview()}>
          {w.review.writeSheet}
        </Button>
        <Button
          size="small"
          icon={<HighlightRegular />}
          onClick={() => void (marked ? session.unmarkFindings() : session.markFindings())}
        >
          {marked ? w.review.unmark : w.review.mark}
        </Button>
        <CopyButton label={w.review.csv} text={() => findingsCsv(findings, silenced, words())} />
        <CopyButton label={w.review.json} text={() => findingsJson(findings, silenced, words())} />
      </div>
    </section>
  );
}

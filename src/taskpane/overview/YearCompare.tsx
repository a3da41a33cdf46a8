/** So với năm trước: two years by field, in points and in percent of the maximum, with the change of rank. */
import { Body1, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ComparisonLine } from '../../domain/compare';
import { roundScore, type Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { compareChoices, usualPair, yearChoices, type YearChoice } from '../../appendices/source/compared-years';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  compare: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  years: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

function Line({ line, points }: { readonly line: ComparisonLine; readonly points: boolean }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.explain.compare;
  const signed = (score: Score): string => `${score.low.value.gt(0) ? '+' : ''}${show(score)}`;
  const percent = (score: Score | null | undefined): Score | null => (score ? roundScore(score, 2) : null);
  const rank = (places: number): string =>
    places === 0 ? words.same : places > 0 ? words.up(String(places)) : words.down(String(-places));
  return (
    <div className={styles.line}>
      <Body1Strong block>{[line.code, line.name || w.explain.total].filter(Boolean).join('. ')}</Body1Strong>
      {!line.after && <Caption1 block>{words.onlyBefore}</Caption1>}
      {!line.before && <Caption1 block>{words.onlyAfter}</Caption1>}
      {points && line.points && (
        <Caption1 block>
          {words.points}:{' '}
          {words.change(
            show(line.before?.points ?? null),
            show(line.after?.points ?? null),
            signed(line.points),
          )}
        </Caption1>
      )}
      {line.percent && (
        <Caption1 block>
          {words.percent}:{' '}
          {words.change(
            `${show(percent(line.before?.percent))}%`,
            `${show(percent(line.after?.percent))}%`,
            signed(roundScore(line.percent, 2)),
          )}
        </Caption1>
      )}
      {line.rank !== null && (
        <Caption1 block>
          {words.rank}: {words.change(String(line.before?.rank), String(line.after?.rank), rank(line.rank))}
        </Caption1>
      )}
    </div>
  );
}

interface PairProps {
  readonly choices: readonly YearChoice[];
  readonly pair: readonly [YearChoice, YearChoice];
}

function Pair({ choices, pair }: PairProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.explain.compare;
  const [ids, setIds] = useState([pair[0].id, pair[1].id] as const);
  const [before, after] = ids.map(
    (id, at) => choices.find((choice) => choice.id === id) ?? pair[at as 0 | 1],
  );
  const comparison = useMemo(() => before && after && compareChoices(before, after), [before, after]);
  if (!comparison) return null;
  const pick = (label: string, at: 0 | 1) => (
    <Field label={label} size="small">
      <Select
        size="small"
        value={ids[at]}
        onChange={(_event, { value }) => setIds(at === 0 ? [value, ids[1]] : [ids[0], value])}
      >
        {choices.map(({ id, label: year }) => (
          <option key={id} value={id}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
  const lines = [...(comparison.total ? [comparison.total] : []), ...comparison.fields];
  return (
    <div className={styles.compare}>
      <div className={styles.years}>
        {pick(words.before, 0)}
        {pick(words.after, 1)}
      </div>
      {comparison.schemeChanged && <Body1>{words.schemeChanged}</Body1>}
      <div>
        {lines.map((line, at) => (
          <Line
            key={`${line.code} ${at}`}
            line={line}
            points={!comparison.schemeChanged || line.code === null}
          />
        ))}
      </div>
    </div>
  );
}

/** Nothing where the workbook has only one year. */
export function YearCompare({ report }: { readonly report: AppendixReport }) {
  const { w } = usePane();
  const whole = useSession((state) => state.report);
  const choices = useMemo(() => yearChoices(whole?.appendices ?? []), [whole]);
  const pair = useMemo(() => usualPair(choices, report.appendix.id), [choices, report.appendix.id]);
  if (!pair) return null;
  return (
    <Disclosure label={w.explain.compare.title}>
      <Pair key={pair.map(({ id }) => id).join(' ')} choices={choices} pair={pair} />
    </Disclosure>
  );
}

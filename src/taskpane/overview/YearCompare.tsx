/** So với năm trước: two years by field, in points and in percent of the maximum, with the change of rank. */
import { Body1, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ComparisonLine } from '../../domain/compare';
import { roundScore, type Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import {
  compareChoices,
  usualPair,
  yearChoices,
  type YearChoice,
} from '../../appendices/source/compared-years';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  compare: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  years: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Decimals of a percentage, as documents write it. */
const PERCENT_DECIMALS = 2;

/** One figure of a line in two years with its change: points, percent, rank; '' where it cannot be compared. */
function useChangeWords(line: ComparisonLine, points: boolean): readonly string[] {
  const { w, show } = usePane();
  const words = w.explain.compare;
  const { before, after } = line;
  const signed = (score: Score): string => `${score.low.value.gt(0) ? '+' : ''}${show(score)}`;
  const percent = (score: Score | null | undefined): string =>
    `${show(score ? roundScore(score, PERCENT_DECIMALS) : null)}%`;
  const places = (moved: number): string =>
    moved === 0 ? words.same : moved > 0 ? words.up(String(moved)) : words.down(String(-moved));
  const change = (what: string, from: string, to: string, by: string): string =>
    `${what}: ${words.change(from, to, by)}`;
  return [
    points && line.points
      ? change(words.points, show(before?.points ?? null), show(after?.points ?? null), signed(line.points))
      : '',
    line.percent
      ? change(
          words.percent,
          percent(before?.percent),
          percent(after?.percent),
          signed(roundScore(line.percent, PERCENT_DECIMALS)),
        )
      : '',
    line.rank !== null
      ? change(words.rank, String(before?.rank), String(after?.rank), places(line.rank))
      : '',
  ].filter(Boolean);
}

function Line({ line, points }: { readonly line: ComparisonLine; readonly points: boolean }) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.explain.compare;
  const changes = useChangeWords(line, points);
  return (
    <div className={styles.line}>
      <Body1Strong block>{[line.code, line.name || w.explain.total].filter(Boolean).join('. ')}</Body1Strong>
      {!line.after && <Caption1 block>{words.onlyBefore}</Caption1>}
      {!line.before && <Caption1 block>{words.onlyAfter}</Caption1>}
      {changes.map((change) => (
        <Caption1 key={change} block>
          {change}
        </Caption1>
      ))}
    </div>
  );
}

interface PairProps {
  readonly choices: readonly YearChoice[];
  readonly pair: readonly [YearChoice, YearChoice];
}

interface YearSelectProps {
  readonly label: string;
  readonly choices: readonly YearChoice[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function YearSelect({ label, choices, chosen, choose }: YearSelectProps) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={chosen} onChange={(_event, { value }) => choose(value)}>
        {choices.map(({ id, label: year }) => (
          <option key={id} value={id}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Pair({ choices, pair }: PairProps) {
  const styles = useStyles();
  const words = usePane().w.explain.compare;
  const [from, setFrom] = useState(pair[0].id);
  const [to, setTo] = useState(pair[1].id);
  const before = choices.find(({ id }) => id === from) ?? pair[0];
  const after = choices.find(({ id }) => id === to) ?? pair[1];
  const comparison = useMemo(() => compareChoices(before, after), [before, after]);
  if (!comparison) return null;
  const { total, fields, schemeChanged } = comparison;
  return (
    <div className={styles.compare}>
      <div className={styles.years}>
        <YearSelect label={words.before} choices={choices} chosen={from} choose={setFrom} />
        <YearSelect label={words.after} choices={choices} chosen={to} choose={setTo} />
      </div>
      {schemeChanged && <Body1>{words.schemeChanged}</Body1>}
      <div>
        {[...(total ? [total] : []), ...fields].map((line, at) => (
          <Line key={`${line.code} ${at}`} line={line} points={!schemeChanged || line.code === null} />
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

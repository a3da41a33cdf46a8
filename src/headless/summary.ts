/** `summary`: what each of many workbooks comes to, ranked, and the criteria at which each loses points. */
import { Exact, scoreToJson } from '../domain/score';
import { headline, truthsOf } from '../domain/announced';
import type { Score } from '../domain/score';
import type { AppendixReport } from '../sheets/report';
import type { AllDone, BookDone, BookWork, Call } from './commands/command';
import { localNumber, words } from '../locales';
import type { BookDigest, Ranked } from './digest';
import { rankingBook } from './summary-book';

/** A workbook that could not be read. */
interface Unread {
  readonly file: string;
  readonly failure: string;
}

const json = (score: Score | null) => (score === null ? null : scoreToJson(score));

/** The lower end: what is sure. */
const sure = (score: Score): string => {
  const value = scoreToJson(score);
  return typeof value === 'string' ? value : value[0];
};

/** The appendix with achieved points and most criteria. */
const mainOf = (appendices: readonly AppendixReport[]): AppendixReport | undefined =>
  appendices
    .filter(({ summary }) => summary.primary.achieved !== null && summary.places.length === 0)
    .sort((a, b) => b.appendix.rows.length - a.appendix.rows.length)[0];

/** The announced total, and what its criteria add up to where that is another figure. */
function totalOf(report: AppendixReport) {
  const { total, primary } = report.summary;
  const { exact, cause } = truthsOf(report, primary.achieved, total.row);
  return {
    told: headline({ stated: total.statedAchieved, exact: total.achieved }),
    exact: cause === null ? null : exact,
    cause,
  };
}

/** What one workbook comes to. */
export function digest({ file, path, report: { appendices } }: BookWork): BookDone {
  const findings = appendices.flatMap((each) => each.findings);
  const main = mainOf(appendices);
  const lost = (main?.summary.belowMaximum ?? []).map(({ code, name, shortfall }) => ({
    code: code ?? '',
    name,
    lost: sure(shortfall),
  }));
  const total = main ? totalOf(main) : { told: null, exact: null, cause: null };
  const entry: BookDigest = {
    file,
    path,
    recognised: appendices.length,
    appendix: main?.appendix.id ?? null,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    total: json(total.told),
    exact: json(total.exact),
    because: total.cause,
    maximum: json(main?.summary.total.maximum ?? null),
    lost,
  };
  return { entry };
}

const isUnread = (entry: unknown): entry is Unread =>
  typeof entry === 'object' && entry !== null && 'failure' in entry;

/** The digests, best total first; those without a single total last, in the order of the call. */
function ranked(digests: readonly BookDigest[]): readonly Ranked[] {
  const points = (digest: BookDigest): Exact | null =>
    typeof digest.total === 'string' ? new Exact(digest.total) : null;
  const counted = digests.flatMap((digest) => {
    const total = points(digest);
    return total === null ? [] : [{ digest, total }];
  });
  counted.sort((a, b) => b.total.comparedTo(a.total));
  const first = counted.map(({ digest, total }) => ({
    ...digest,
    rank: counted.findIndex((each) => each.total.equals(total)) + 1,
  }));
  const rest = digests.filter((digest) => points(digest) === null).map((each) => ({ ...each, rank: null }));
  return [...first, ...rest];
}

const shown = (total: BookDigest['total'], { language }: Call): string => {
  if (total === null) return words(language).terminal.blank;
  const [low, high] = typeof total === 'string' ? [total, null] : total;
  return high === null
    ? localNumber(low, language)
    : `${localNumber(low, language)} - ${localNumber(high, language)}`;
};

/** The ranking of all workbooks, as JSON, as text, and as a workbook where the call names one. */
export async function ranking(entries: readonly unknown[], call: Call): Promise<AllDone> {
  const { terminal } = words(call.language);
  const unread = entries.filter(isUnread);
  const order = ranked(entries.filter((entry) => !isUnread(entry)) as readonly BookDigest[]);
  const { why } = words(call.language).pane.overview;
  const lines = order.map(({ rank, file, total, exact, because, recognised, errors }) => {
    const place = rank === null ? '–' : String(rank);
    const line = terminal.summary.line(place, file, shown(total, call), String(recognised), String(errors));
    return because === null ? line : `${line}; ${terminal.summary.exact(shown(exact, call), why[because])}`;
  });
  return {
    keys: {
      ranking: order.map(({ file, rank, total, exact, because }) => ({
        file,
        rank,
        total,
        ...(because === null ? {} : { exact, because }),
      })),
    },
    text: `${[...lines, terminal.summary.read(String(order.length), String(unread.length))].join('\n')}\n`,
    ...(call.output === undefined ? {} : { content: await rankingBook(order, call) }),
  };
}

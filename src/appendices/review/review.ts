/**
 * The review sheet: findings as a table with links to their cells, for those who work without the pane or on paper.
 * Words come from the caller, so that nothing here knows a language.
 */
import type { Finding, Severity } from '../../domain/finding';
import { cellAddress } from '../../a1/address';
import { quoteSheet } from '../../a1/sheet-name';
import { layOut } from '../layout/sheet-layout';
import type { SheetLayout } from '../layout/laid';
import { listColumn, listText } from '../model/list-plan';
import type { PlanCell, PlanColumn, SheetPlan } from '../model/sheet-plan';
import type { SilencedFinding } from '../../sheets/report';

export interface ReviewWords {
  /** Wanted name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  /** "Phụ lục, A5:G126", when it was checked. */
  readonly subtitle: string;
  readonly headers: {
    readonly number: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly code: string;
    readonly check: string;
    readonly finding: string;
    readonly remark: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly silenced: (reason: string) => string;
  readonly nothing: string;
  readonly check: (check: string) => string;
  readonly sentence: (finding: Finding) => string;
}

/** A new sheet of findings: its wanted name and everything on it. */
export interface ReviewSheet {
  readonly name: string;
  readonly orientation: 'landscape';
  readonly aligns: readonly PlanColumn['align'][];
  readonly layout: SheetLayout;
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** A link that selects the cell; it keeps its address where rows are inserted later, as links in Excel do. */
const linkTo = ({ sheet, place }: Finding): PlanCell => {
  const address = cellAddress(place);
  const target = `#${quoteSheet(sheet)}!${address}`;
  return { kind: 'formula', formula: `=HYPERLINK(${quoted(target)},${quoted(address)})`, score: null };
};

const columnsFor = ({ headers }: ReviewWords): readonly PlanColumn[] => [
  listColumn(headers.number, 5, 'center'),
  listColumn(headers.severity, 10, 'center'),
  listColumn(headers.cell, 8, 'center'),
  listColumn(headers.check, 18, 'left'),
  listColumn(headers.finding, 50, 'left'),
  listColumn(headers.remark, 14, 'left'),
];

/** The layout of a review sheet: findings most serious first, then those a person silenced, with their reasons. */
export const reviewSheet = (
  findings: readonly Finding[],
  silenced: readonly SilencedFinding[],
  words: ReviewWords,
): ReviewSheet => {
  const columns = columnsFor(words);
  const line = (finding: Finding, at: number, remark: PlanCell): SheetPlan['lines'][number] => ({
    kind: 'leaf',
    cells: [
      listText(String(at + 1)),
      listText(words.severities[finding.severity]),
      linkTo(finding),
      listText(words.check(finding.check)),
      listText(words.sentence(finding)),
      remark,
    ],
  });
  const lines = [
    ...findings.map((finding, at) => line(finding, at, { kind: 'blank' })),
    ...silenced.map(({ finding, reason }, at) =>
      line(finding, findings.length + at, listText(words.silenced(reason))),
    ),
  ];
  const layout = layOut({
    name: words.sheet,
    titles: { number: words.title, title: words.subtitle, reference: '' },
    columns,
    lines,
    notes: lines.length === 0 ? [words.nothing] : [],
    orientation: 'landscape',
    binding: null,
  });
  return { name: words.sheet, orientation: 'landscape', aligns: columns.map(({ align }) => align), layout };
};

/** What a spreadsheet would take for a formula when it opens or pastes the text, also in full-width letters. */
const LIKE_FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/u;

/** A field of CSV; one that could be a formula is made text, as a cell of Excel is: by an apostrophe. */
const field = (words: string): string => {
  const text = LIKE_FORMULA.test(words) ? `'${words}` : words;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The findings as CSV (RFC 4180), to be pasted or saved; a byte order mark is the writer's business. */
export const findingsCsv = (
  findings: readonly Finding[],
  silenced: readonly SilencedFinding[],
  words: ReviewWords,
): string => {
  const { headers } = words;
  const line = (finding: Finding, remark: string): string[] => [
    words.severities[finding.severity],
    finding.sheet,
    cellAddress(finding.place),
    finding.code ?? '',
    words.check(finding.check),
    words.sentence(finding),
    remark,
  ];
  return [
    [
      headers.severity,
      headers.sheet,
      headers.cell,
      headers.code,
      headers.check,
      headers.finding,
      headers.remark,
    ],
    ...findings.map((finding) => line(finding, '')),
    ...silenced.map(({ finding, reason }) => line(finding, words.silenced(reason))),
  ]
    .map((cells) => cells.map(field).join(','))
    .join('\r\n');
};

/** The findings as JSON, each as the terminal's `--json` says it, with the reason of those that are silenced. */
export const findingsJson = (
  findings: readonly Finding[],
  silenced: readonly SilencedFinding[],
  words: ReviewWords,
): string => {
  const entry = (finding: Finding, reason?: string): object => {
    const { check, severity, appendix, sheet, place, code, role, year, stated, expected, repair } = finding;
    return {
      check,
      severity,
      appendix,
      sheet,
      cell: cellAddress(place),
      code,
      role,
      year,
      stated,
      expected,
      repair: repair && 'value' in repair ? repair.value : undefined,
      message: words.sentence(finding),
      silenced: reason,
    };
  };
  const all = [
    ...findings.map((finding) => entry(finding)),
    ...silenced.map(({ finding, reason }) => entry(finding, reason)),
  ];
  return `${JSON.stringify({ findings: all }, null, 2)}\n`;
};

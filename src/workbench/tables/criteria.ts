/** What a filter keeps: Excel's FilterCriteria, as the host understands them. */

/** A date whose year, month, day … must agree, as far as `specificity` says. */
export interface FilterDate {
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

/** Criteria by column, with one column's set, or taken away. */
export function withCriteria(
  all: Readonly<Record<number, FilterCriteria>>,
  column: number,
  criteria: FilterCriteria | null,
): Readonly<Record<number, FilterCriteria>> {
  const others = Object.entries(all).filter(([key]) => key !== String(column));
  return Object.fromEntries(criteria ? [...others, [String(column), criteria]] : others);
}

export interface FilterCriteria {
  readonly filterOn:
    | 'BottomItems'
    | 'BottomPercent'
    | 'CellColor'
    | 'Dynamic'
    | 'FontColor'
    | 'Values'
    | 'TopItems'
    | 'TopPercent'
    | 'Custom';
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | FilterDate)[];
}

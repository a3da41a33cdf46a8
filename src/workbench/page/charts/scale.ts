/** A value axis: from where to where, and at which values it is marked. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
  /** 0 … 1 along the axis. */
  readonly at: (value: number) => number;
}

export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly logBase?: number;
}

/** 1, 2 or 5 times a power of ten, about a sixth of the span. */
function unitFor(span: number): number {
  const rough = span / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return times * power;
}

/** As Excel begins an axis: at 0, unless all values lie close together far from it. */
function spanOf(values: readonly number[], { minimum, maximum }: Bounds): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const least = Math.min(...values);
  const isFar = least > 0 && high - least < high / 6;
  const from = minimum ?? (isFar ? least - (high - least) / 2 : low);
  const to = maximum ?? (high > 0 ? high + (high - from) * 0.05 : high);
  return from < to ? [from, to] : [from, from + 1];
}

export function scaleOf(values: readonly number[], bounds: Bounds): Scale {
  const [from, to] = spanOf(values.length > 0 ? values : [0, 1], bounds);
  const unit = bounds.majorUnit ?? unitFor(to - from);
  // Marks are whole units; twelve digits leave out what a binary fraction adds.
  const whole = (times: number): number => Number((times * unit).toPrecision(12));
  const least = bounds.minimum ?? whole(Math.floor(from / unit));
  const most = bounds.maximum ?? whole(Math.ceil(to / unit));
  const marks: number[] = [];
  for (
    let mark = least;
    mark <= most + unit / 1e6 && marks.length < 100;
    mark = Number((mark + unit).toPrecision(12))
  )
    marks.push(mark);
  return { least, most, marks, at: (value) => (value - least) / (most - least) };
}

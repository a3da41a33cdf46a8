/** A diagnosis as a sentence. Pure. */
import type { Correction, Diagnosis, Explanation } from '../../domain/diagnosis';
import { cellAddress } from '../../a1/address';
import type { PaneValue } from '../pane-context';

type Speaking = Pick<PaneValue, 'w' | 'show'>;

/** The words for one correction's code and values. */
export function correctionValues({ code, from, to }: Correction, { w, show }: Speaking) {
  const words = w.pane.diagnosis;
  return { code: code ?? words.total, from: from ? show(from) : words.blank, to: show(to) };
}

/** "Một ô giải thích 2 lỗi: D105 (7.2) ghi 1,21, nếu là 1,5 thì các tổng đều khớp." */
export function diagnosisSentence(
  diagnosis: Diagnosis,
  explanation: Explanation,
  speaking: Speaking,
): string {
  const words = speaking.w.pane.diagnosis;
  const errors = String(diagnosis.explains.length);
  const [first, ...more] = explanation.corrections;
  if (!first || more.length > 0) return words.many(String(explanation.corrections.length), errors);
  const { code, from, to } = correctionValues(first, speaking);
  return words.one(errors, cellAddress(first.place), code, from, to);
}

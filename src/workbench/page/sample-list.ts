/** The list of sample workbooks in the bar; a person's own file stands in it under a name of its own. */
import { sampleIds, type SampleId } from './samples';
import type { PageWords } from '../words';

const OWN = 'own';

/** Writes the list anew, with what is open chosen (null: a file of the person's own). */
export function showSamples(list: HTMLSelectElement, words: PageWords, open: SampleId | null): void {
  const options = sampleIds.map((id) => new Option(words.samples[id], id));
  if (open === null) options.push(new Option(words.ownFile, OWN));
  list.replaceChildren(...options);
  list.value = open ?? OWN;
}

export function onSampleChosen(list: HTMLSelectElement, choose: (id: SampleId) => void): void {
  list.addEventListener('change', () => {
    const id = sampleIds.find((sample) => sample === list.value);
    if (id) choose(id);
  });
}

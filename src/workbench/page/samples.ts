/** The sample workbooks of assets/samples, in the order of the list; their names are in words/. */
import type { PageWords } from '../words';

export type SampleId = keyof PageWords['samples'];

export const sampleIds = [
  'dak-nong-2022',
  'krong-no-2023',
  'tien-giang-2018-2020',
  'phong-tho-2023',
  'hue-2023',
  'ha-tinh-2023',
] as const satisfies readonly SampleId[];

const firstSample: SampleId = 'dak-nong-2022';

/** The sample named in an address's query (?sample=…), or the first. */
export function sampleOf(query: string): SampleId {
  const wanted = new URLSearchParams(query).get('sample');
  return sampleIds.find((id) => id === wanted) ?? firstSample;
}

export class SampleMissing extends Error {
  override readonly name = 'SampleMissing';
}

/** The bytes of a sample. Throws SampleMissing when the server does not have it. */
export async function fetchSample(id: SampleId): Promise<Uint8Array> {
  const answer = await fetch(`assets/samples/${id}.xlsx`).catch((cause: unknown) => {
    throw new SampleMissing(id, { cause });
  });
  if (!answer.ok) throw new SampleMissing(`${id}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

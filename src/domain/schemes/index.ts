/** The schemes that come with the product. To add one: its JSON beside this file, and its name in the list. */
import { parseScheme } from './schema';
import type { Scheme } from './schema';
import districtDakNong2023 from './district-dak-nong-2023.json';
import districtLaiChau2023 from './district-lai-chau-2023.json';
import papi from './papi.json';
import province2017 from './province-2017.json';
import province2021 from './province-2021.json';
import province2022 from './province-2022.json';
import sipas from './sipas.json';

export const schemes: readonly Scheme[] = [
  province2017,
  province2021,
  province2022,
  districtLaiChau2023,
  districtDakNong2023,
  sipas,
  papi,
].map(parseScheme);

/** The scheme of an id, among those that come with the product. */
export const schemeById = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);

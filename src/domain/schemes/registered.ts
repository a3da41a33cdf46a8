/** The schemes that come with the product: a new one is its JSON beside this file and its line here. */
import districtDakNong2023 from './district-dak-nong-2023.json';
import districtLaiChau2023 from './district-lai-chau-2023.json';
import papi from './papi.json';
import province2017 from './province-2017.json';
import province2021 from './province-2021.json';
import province2022 from './province-2022.json';
import sipas from './sipas.json';

/** As the files have them, not yet checked. */
export const registeredSchemes: readonly unknown[] = [
  province2017,
  province2021,
  province2022,
  districtLaiChau2023,
  districtDakNong2023,
  sipas,
  papi,
];

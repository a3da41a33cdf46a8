/** Of which level a table's owner is: told by how its name begins, or not told. */
import { ownerLevel } from '../../../src/domain/schemes/levels';

test.each([
  ['tỉnh Đắk Nông', 'province'],
  ['Thành phố Đà Nẵng', 'province'],
  ['thành phố Hồ Chí Minh', 'province'],
  ['huyện Krông Nô', 'district'],
  ['thị xã Gia Nghĩa', 'district'],
  ['xã Tân Phú', 'commune'],
  ['thị trấn Đắk Mâm', 'commune'],
  ['Sở Nội vụ', 'department'],
  // A city below a province is no province, and its name does not say what it was equal to.
  ['thành phố Lào Cai', null],
  ['thành phố Huế', null],
  ['thành phố Hải Phòngg', null],
  ['xãTân Phú', null],
  ['', null],
])('%j is of the level %j', (owner, level) => {
  expect(ownerLevel(owner)).toBe(level);
});

/** name-differs: right, wrong and borderline tables. */
import type { Scheme } from '../../../src/domain/scheme';
import { changed, findingsOf, rightScheme, table, told } from './support';

const longer: Scheme = {
  ...rightScheme,
  nodes: rightScheme.nodes.map((node) =>
    node.code === '1.2' ? { ...node, name: 'Thực hiện chế độ báo cáo CCHC định kỳ' } : node,
  ),
};

test("a slip of typing is information, with the scheme's name as repair", () => {
  const appendix = table(changed({ B4: 'Thực hiện chế độ báo cao CCHC định kỳ' }));
  expect(told(appendix, longer)).toEqual(['name-differs info B4']);
  expect(findingsOf('name-differs', appendix, longer)[0]).toMatchObject({
    repair: { kind: 'text', value: 'Thực hiện chế độ báo cáo CCHC định kỳ' },
  });
});

test('another criterion under the code is a warning without a repair', () => {
  const [found] = findingsOf('name-differs', table(changed({ B4: 'Trồng cây xanh đô thị' })), rightScheme);
  expect(found).toMatchObject({ severity: 'warning', params: { other: 'yes' } });
  expect(found).not.toHaveProperty('repair');
});

test.each([
  ['case and short forms', 'THỰC HIỆN CHẾ ĐỘ BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ'],
  ['decomposed accents', 'Thực hiện chế độ báo cáo CCHC định kỳ'.normalize('NFD')],
  ['a short form in brackets', 'Thực hiện chế độ báo cáo cải cách hành chính (CCHC) định kỳ'],
])('%s make no difference', (_, name) => {
  expect(findingsOf('name-differs', table(changed({ B4: name })), longer)).toEqual([]);
});

/** The abbreviations of Vietnam's administration and what they stand for, in lower case, with accents. */
type Abbreviations = Readonly<Record<string, string>>;

/** Sure wherever they stand. */
const sure: Abbreviations = {
  xhh: 'xã hội học',
  đtxhh: 'điều tra xã hội học',
  tctp: 'tiêu chí thành phần',
};

/** Sure in the name of a criterion or a unit; in a header's few words they could be something else. */
const inNames: Abbreviations = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  vp: 'văn phòng',
  cchc: 'cải cách hành chính',
  tthc: 'thủ tục hành chính',
  qppl: 'quy phạm pháp luật',
  vbqppl: 'văn bản quy phạm pháp luật',
  thpl: 'thi hành pháp luật',
  tdthpl: 'theo dõi thi hành pháp luật',
  cntt: 'công nghệ thông tin',
  cqcm: 'cơ quan chuyên môn',
  đvhc: 'đơn vị hành chính',
  đvsn: 'đơn vị sự nghiệp',
  đvsncl: 'đơn vị sự nghiệp công lập',
  sncl: 'sự nghiệp công lập',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  kt: 'kinh tế',
  xh: 'xã hội',
  nsnn: 'ngân sách nhà nước',
  pakn: 'phản ánh kiến nghị',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  bcci: 'bưu chính công ích',
  tttt: 'thông tin và truyền thông',
  ttđt: 'thông tin điện tử',
  vtvl: 'vị trí việc làm',
};

/** Sure only in a header, where the words beside them are few; in a name they are too short to be told. */
const inHeaders: Abbreviations = {
  tc: 'tiêu chí',
  lv: 'lĩnh vực',
  cqct: 'cơ quan chủ trì',
  đvct: 'đơn vị chủ trì',
  cqph: 'cơ quan phối hợp',
  đvph: 'đơn vị phối hợp',
  cq: 'cơ quan',
  đv: 'đơn vị',
  nv: 'nhiệm vụ',
  gp: 'giải pháp',
  hđ: 'hội đồng',
  hđtđ: 'hội đồng thẩm định',
  bnv: 'bộ nội vụ',
};

export const nameAbbreviations: Abbreviations = { ...sure, ...inNames };
export const headerAbbreviations: Abbreviations = { ...sure, ...inHeaders };

export const duplicates = {
  one: '疑似重复', many: '疑似重复', add: '比对',
  fields: { leftName: '组织甲', rightName: '组织乙', leftUscc: '甲的代码', rightUscc: '乙的代码', score: '相似度', state: '状态', createdAt: '发现时间' },
  states: { open: '待判断', different: '不是重复', merged: '已合并', lapsed: '不再相似' },
  moves: {
    dismiss: { name: '不是重复', sentence: '“{title}”是两家组织,以后不再提示。' },
    reopen: { name: '重新判断', sentence: '重新判断“{title}”是否重复。' },
  },
} as const;

export const merges = {
  one: '合并', many: '重复记录的合并', add: '提出合并',
  fields: { survivorId: '保留的组织', absorbedId: '被并入的组织', state: '状态', linkCount: '转移的关联记录', reason: '理由', proposedBy: '提出人', confirmedBy: '确认人', confirmedAt: '确认时间', createdAt: '提出时间' },
  hints: { survivorId: '已登记的一条须保留。', absorbedId: '它的全部关联记录转到保留的组织,可以撤销。' },
  states: { proposed: '待确认', merged: '已合并', rejected: '未同意', withdrawn: '已撤回', undone: '已撤销' },
  moves: {
    confirm: { name: '确认合并', sentence: '确认“{title}”:被并入组织的全部关联记录转到保留的组织。' },
    reject: { name: '不同意', sentence: '不同意合并“{title}”。' },
    withdraw: { name: '撤回', sentence: '撤回合并“{title}”。' },
    undo: { name: '撤销合并', sentence: '撤销“{title}”:合并时转移的记录原样退回,合并以后新增的记录留在保留的组织。' },
  },
} as const;

export const duplicateDesk = {
  compare: '逐项比对', item: '事项', differs: '不同', keep: '保留', keepLeft: '保留组织甲', keepRight: '保留组织乙', reason: '理由', propose: '提出合并', dismiss: '不是重复', keys: '快捷键:1 保留甲,2 保留乙,M 提出合并,D 不是重复。合并须由另一人确认。',
  proposed: '已提出合并,等待另一人确认', dismissed: '已记为不是重复', none: '没有待判断的了', search: '立即比对', searched: '已比对 {n} 条记录', reasonMissing: '请先写明理由', take: '采用', why: '依据',
  reasons: { sameCode: '统一社会信用代码相同', sameName: '名称相同(不计括号、全半角、繁简)', sameWithoutRegion: '名称只差行政区划', sameShortened: '名称为同一全称的简写', sameSound: '名称同音', oneSlip: '名称只差一个字', oneSlipInBrand: '字号只差一个字', formMissing: '名称只差组织形式', abbreviation: '一个名称像是另一个的简称', sameBrand: '字号开头相同', samePhone: '联系电话相同', sameRepresentative: '法定代表人相同', sameAddress: '住所相同', sameDay: '登记日期相同', otherCode: '代码不同', otherRepresentative: '法定代表人不同', otherPhone: '联系电话不同', otherAddress: '住所不同', otherType: '类型不同', otherDay: '登记日期不同', unitMissing: '只有一个写明社区(街道)' },
};

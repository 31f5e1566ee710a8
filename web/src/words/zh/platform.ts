export const parameters = {
  title: '参数', intro: '期限、比例、限额等数值。每个值都有来源和生效日期;新值从生效日期起适用,旧值保留,已发生的事项不受追溯。', none: '没有参数', q: '查找参数', key: '参数', value: '现值', unit: '单位', source: '来源', inForceOn: '生效日期', byDefault: '默认值', history: '历次取值', change: '登记新值', newValue: '新值', reason: '理由', done: '已登记“{name}”的新值', listHint: '多个值用逗号分隔', wrong: '请填写数值', since: '{on} 起',
  units: { workingDays: ' 个工作日', days: ' 天', months: ' 个月', years: ' 年', basisPoints: '%', fen: ' 元', count: '', minutes: ' 分钟', hours: ' 小时', basisPointsList: '%' },
};

export const holidays = {
  title: '工作日历', intro: '法定节假日与调休上班日,用于计算工作日期限。登记的日子优先于系统自带的国务院安排。', year: '年份', day: '日期', kind: '类别', name: '名称', source: '依据', shipped: '国务院安排', add: '登记', none: '这一年没有特殊日子', unknown: '这一年的节假日安排尚未录入,涉及这一年的工作日期限无法计算。', done: '已登记', before: '上一年', after: '下一年',
  kinds: { holiday: '休息', makeUp: '调休上班', ordinary: '照常(取消原安排)' },
};

export const announcements = {
  title: '停放的通知', intro: '系统内部通知多次投递失败后停放在这里,排除原因后可以重新投递。', none: '没有停放的通知', name: '事件', at: '发生时间', attempts: '尝试次数', error: '最后一次错误', restart: '重新投递', done: '已重新投递', reaction: '接收方',
};

import { ALL, byColumn, instant, integer, json, text, type ListSpec } from '../lists/list.js';

/** Lines of one record's history; which record is added as a condition, after its visibility was checked. */
export const historyList: ListSpec = {
  resource: 'history', zh: '历史', en: 'History', from: 'history h', id: 'h.id',
  columns: {
    at: instant('h.at', '时间', 'At'), move: text('h.move', '动作', 'Move'), fromState: text('h.fromState', '原状态', 'From'), toState: text('h.toState', '新状态', 'To'),
    actorId: text('h.actorId', '经办人编号', 'By (id)'), actorName: text('h.actorName', '经办人', 'By'), reason: text('h.reason', '原因', 'Reason'), changes: json('h.changes', '变更', 'Changes'),
  },
  filters: {}, sorts: { at: byColumn('h.at', 'instant') }, sort: '-at', search: ['h.move', 'h.actorName', "COALESCE(h.reason, '')"], visible: () => ALL,
};

export const evidenceList: ListSpec = {
  resource: 'evidence', zh: '佐证材料', en: 'Evidence', from: 'evidence e JOIN stored_file f ON f.id = e.fileId', id: 'e.id',
  columns: {
    fileId: text('e.fileId', '文件编号', 'File id'), label: text('e.label', '说明', 'Label'), name: text('f.name', '文件名', 'File name'), mediaType: text('f.mediaType', '类型', 'Type'),
    sizeBytes: integer('f.sizeBytes', '字节', 'Bytes'), sha256: text('f.sha256', '指纹', 'SHA-256'), addedAt: instant('e.addedAt', '添加时间', 'Added at'), addedByName: text('e.addedByName', '添加人', 'Added by'),
  },
  filters: {}, sorts: { addedAt: byColumn('e.addedAt', 'instant') }, sort: 'addedAt', search: ['e.label', 'f.name'], visible: () => ALL,
};

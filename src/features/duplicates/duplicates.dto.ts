import { IdOf, OneOf, Text, TextMap } from '../../platform/http/fields.js';

const TYPES = ['association', 'socialService', 'foundation', 'communityGroup'] as const;

/** What has been typed of a body so far. */
export class BodyEntry {
  @Text('名称', 'Name', 200, { example: '云岩区欢乐船儿童特殊教育康复中心' }) name: string;
  @OneOf('类型', 'Type', TYPES, { optional: true }) type?: (typeof TYPES)[number] | null;
  @Text('统一社会信用代码', 'Credit code', 40, { optional: true }) uscc?: string | null;
  @Text('登记日期', 'Registered on', 10, { optional: true }) registeredOn?: string | null;
  @Text('住所', 'Address', 300, { optional: true }) address?: string | null;
  @Text('法定代表人', 'Legal representative', 60, { optional: true }) legalRepresentative?: string | null;
  @Text('联系电话', 'Phone', 30, { optional: true }) contactPhone?: string | null;
}

export class NewMerge {
  @IdOf('保留的组织', 'The record that stays') survivorId: string;
  @IdOf('被并入的组织', 'The record that is absorbed') absorbedId: string;
  @TextMap('逐项选择', 'Item by item: survivor or absorbed; what is not named is decided by which is filled in', { optional: true }) choices?: Record<string, string | null> | null;
  @Text('理由', 'Why they are one body', 1000) reason: string;
}

/** As `NewMerge`, said at the record that is absorbed. */
export class MergeInto {
  @IdOf('保留的组织', 'The record that stays') survivorId: string;
  @TextMap('逐项选择', 'Item by item: survivor or absorbed', { optional: true }) choices?: Record<string, string | null> | null;
  @Text('理由', 'Why they are one body', 1000) reason: string;
}

export class DuplicateReason { @Text('理由', 'Reason', 1000) reason: string }

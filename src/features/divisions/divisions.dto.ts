import { DayField, IdOf, OneOf, SomeOf, Text } from '../../platform/http/fields.js';
import { DIVISION_KINDS, EDITIONS, MEASURES, type Edition } from './division.entity.js';

export class NewDivision {
  @Text('区划代码', 'Code', 12, { example: '520103411' }) code: string;
  @Text('名称', 'Name', 60, { example: '宅吉社区' }) name: string;
  @OneOf('类别', 'Kind', DIVISION_KINDS) kind: (typeof DIVISION_KINDS)[number];
  @SomeOf('所属版本', 'Editions', EDITIONS, { min: 1 }) editions: Edition[];
  @DayField('启用日期', 'Valid from') validFrom: string;
  @DayField('停用日期', 'Valid until', { optional: true }) validUntil?: string | null;
  @Text('来源', 'Source', 200, { optional: true }) source?: string | null;
}

export class NewSuccessor {
  @IdOf('承接单位', 'The unit it is counted under') unitId: string;
  @OneOf('版本', 'Edition', EDITIONS) edition: Edition;
  @Text('依据', 'Basis', 200, { example: '名称沿用' }) basis: string;
}

export class NewStatement {
  @OneOf('指标', 'Measure', MEASURES) measure: (typeof MEASURES)[number];
  @Text('数值', 'Value', 24, { example: '7.33' }) value: string;
  @Text('单位', 'Unit', 24, { example: '万人' }) unit: string;
  @DayField('截至', 'As of') asOfOn: string;
  @Text('来源', 'Source', 200) source: string;
  @Text('范围', 'Scope', 60, { optional: true }) scope?: string | null;
  @Text('说明', 'Note', 1000, { optional: true }) note?: string | null;
}

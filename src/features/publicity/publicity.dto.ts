import { PartialType } from '@nestjs/swagger';
import { DayField, IdOf, OneOf, Text } from '../../platform/http/fields.js';
import { MEDIA_LEVELS, type MediaLevel } from './publicity.rules.js';

export class NewMediaReport {
  @Text('标题', 'Title', 200) title: string;
  @Text('媒体', 'Medium', 120) medium: string;
  @OneOf('级别', 'Level', MEDIA_LEVELS) level: MediaLevel;
  @DayField('刊发日期', 'Published on') publishedOn: string;
  @Text('链接', 'Link', 500, { optional: true, example: 'https://zhucheng.example/2018/0601/1.html' }) url?: string | null;
  @IdOf('首发报道', 'The original it reprints', { optional: true }) reprintOfId?: string | null;
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @IdOf('公益活动', 'Activity', { optional: true }) activityId?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
/** What is absent stays; only what may be empty can be cleared. */
export class MediaReportChanges extends PartialType(NewMediaReport, { skipNullProperties: false }) {}

export class MediaReportRejection { @Text('原因', 'Reason', 1000) reason: string }

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../auth/access.js';
import { Id, Wants, type Wanted } from '../http/asking.js';
import { IdOf, Text } from '../http/fields.js';
import type { Query as Asked } from '../lists/asked.js';
import { DescribedList } from '../lists/described.js';
import { Lists } from '../lists/lists.js';
import { EvidenceBook } from './evidence.js';
import { Subjects } from './subjects.js';
import { evidenceList, historyList } from './subjects.lists.js';

export class NewEvidence {
  @IdOf('已上传的文件', 'The uploaded file') fileId: string;
  @Text('说明', 'What it shows', 120, { example: '银行回单' }) label: string;
}

/** History and evidence of any record: the same two addresses under every resource. */
@ApiTags('records')
@Controller(':resource/:id')
export class SubjectsController {
  constructor(private readonly subjects: Subjects, private readonly book: EvidenceBook, private readonly lists: Lists) {}

  @Get('history') @For(...READERS, 'systemAdmin', 'securityAdmin', 'auditAdmin') @DescribedList(historyList)
  async history(@Who() who: Actor, @Param('resource') resource: string, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) {
    const { name } = await this.subjects.visible(who, resource, id);
    return this.lists.answer(historyList, who, query, wanted, [{ sql: 'h.subjectType = ? AND h.subjectId = ?', values: [name, id] }]);
  }

  @Get('evidence') @For(...READERS) @DescribedList(evidenceList)
  async evidence(@Who() who: Actor, @Param('resource') resource: string, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) {
    const { name } = await this.subjects.visible(who, resource, id);
    return this.lists.answer(evidenceList, who, query, wanted, [{ sql: 'e.subjectType = ? AND e.subjectId = ?', values: [name, id] }]);
  }

  @Post('evidence') @For(...READERS)
  attach(@Who() who: Actor, @Param('resource') resource: string, @Id() id: string, @Body() body: NewEvidence) {
    return this.book.add(who, resource, id, body);
  }
}

import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { History } from '../history/history.js';
import { notYours } from '../moves/moves.js';
import { Evidence } from './evidence.entity.js';
import { Subjects } from './subjects.js';

export const noSuchFile = refusal('files/not-there', 422, '没有这个文件,请重新上传', 'there is no such file: upload it again');

/** Files that prove something about records; added, never taken away. */
@Injectable()
export class EvidenceBook {
  constructor(
    private readonly db: Database, private readonly subjects: Subjects, private readonly history: History, private readonly clock: Clock,
  ) {}

  async add(who: Actor, resource: string, id: string, given: { fileId: string; label: string }): Promise<{ id: string }> {
    const subject = await this.subjects.visible(who, resource, id);
    if (!(await this.subjects.mayAttach(who, subject, id))) throw notYours({ move: 'attach' });
    return this.db.write(async (tx) => {
      const file = await tx.findOneBy(StoredFile, { id: given.fileId });
      if (!file || file.createdBy !== who.id) throw noSuchFile({}, '/fileId');
      const row = { id: uuidv7(), subjectType: subject.name, subjectId: id, fileId: file.id, label: given.label, addedAt: this.clock.now(), addedBy: who.id, addedByName: who.name };
      await tx.insert(Evidence, row);
      this.history.add({ subjectType: subject.name, subjectId: id, move: 'attach', by: who, changes: { evidence: [null, `${given.label} · ${file.name} · sha256 ${file.sha256}`] } });
      return { id: row.id };
    });
  }

  /** How many files prove a record; rules that demand evidence are handed this number. */
  count(subjectId: string): Promise<number> {
    return this.db.read((tx) => tx.countBy(Evidence, { subjectId }));
  }
}

import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor.js';
import { Files } from '../../platform/files/files.js';
import { EvidenceBook } from '../../platform/subjects/evidence.js';
import type { EvidenceFile } from './access.dto.js';

/** What applicants hand in beside their words: checked by content like every upload, kept as evidence of the application. */
@Injectable()
export class Papers {
  constructor(private readonly files: Files, private readonly evidence: EvidenceBook) {}

  async keep(given: readonly EvidenceFile[]): Promise<{ fileId: string; label: string }[]> {
    const kept = [];
    for (const { fileName, content } of given) {
      const file = await this.files.keep(SYSTEM, fileName, Readable.from([Buffer.from(content, 'base64')]));
      kept.push({ fileId: file.id, label: '申请人提交' });
    }
    return kept;
  }

  async attach(id: string, kept: readonly { fileId: string; label: string }[]): Promise<void> {
    for (const one of kept) await this.evidence.add(SYSTEM, 'access-applications', id, one);
  }

  count(id: string): Promise<number> {
    return this.evidence.count(id);
  }
}

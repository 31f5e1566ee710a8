import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { notThere } from '../moves/moves.js';
import { Evidence } from '../subjects/evidence.entity.js';
import { Subjects } from '../subjects/subjects.js';
import { FileStore } from './file-store.js';
import { mediaTypeOf } from './media-type.js';
import { StoredFile } from './stored-file.entity.js';

export const emptyFile = refusal('files/empty', 422, '文件“{name}”是空的', 'the file "{name}" is empty');
export const kindNotTaken = refusal('files/kind-not-taken', 415, '不接受“{name}”这类文件(按内容判断)。可上传 PDF、图片、xlsx、docx、ofd、csv、txt', 'this kind of file is not taken ("{name}", judged by its content): PDF, pictures, xlsx, docx, ofd, csv, txt');
export const noFileGiven = refusal('files/none-given', 422, '请在 file 字段中上传一个文件', 'upload one file in the field "file"');

/** Uploaded files: kept by hash, described by a row, shown to whoever may see a record they prove. */
@Injectable()
export class Files {
  constructor(private readonly db: Database, private readonly store: FileStore, private readonly subjects: Subjects, private readonly clock: Clock) {}

  async keep(who: Actor, name: string, source: Readable): Promise<StoredFile> {
    const shown = plainName(name);
    const { sha256, sizeBytes, mediaType } = await this.store.keep(source, async (size, head) => {
      if (!size) throw emptyFile({ name: shown }, '/file');
      const found = await mediaTypeOf(head, shown);
      if (!found) throw kindNotTaken({ name: shown }, '/file');
      return found;
    });
    const row: StoredFile = { id: uuidv7(), sha256, sizeBytes, mediaType, name: shown, createdAt: this.clock.now(), createdBy: who.id };
    await this.db.write((tx) => tx.insert(StoredFile, row));
    return row;
  }

  /** The file, if this person uploaded it or may see a record that it proves. */
  async readable(who: Actor, id: string): Promise<StoredFile> {
    const file = await this.db.read((tx) => tx.findOneBy(StoredFile, { id }));
    if (!file) throw notThere({ resource: 'files' });
    if (file.createdBy === who.id) return file;
    const uses = await this.db.read((tx) => tx.findBy(Evidence, { fileId: id }));
    for (const use of uses) if (await this.subjects.sees(who, use.subjectType, use.subjectId)) return file;
    throw notThere({ resource: 'files' });
  }

  /** An own upload, for a room that works with its content (an import). */
  async own(who: Actor, id: string): Promise<{ file: StoredFile; path: string } | undefined> {
    const file = await this.db.read((tx) => tx.findOneBy(StoredFile, { id, createdBy: who.id }));
    return file ? { file, path: this.store.path(file.sha256) } : undefined;
  }

  /** Where the content of a file lies that a room keeps for a record of its own, and shows to whoever may see that record. */
  async kept(id: string): Promise<string> {
    const { sha256 } = await this.db.read((tx) => tx.findOneByOrFail(StoredFile, { id }));
    return this.store.path(sha256);
  }

  content(file: StoredFile): Readable {
    return this.store.read(file.sha256);
  }
}

/** No folders, no control characters, at most 200 characters, the ending kept. */
export function plainName(name: string): string {
  const bare = (name.split(/[\\/]/).pop() ?? '').replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '').trim().replace(/^\.+$/, '') || 'file';
  const characters = [...bare];
  return characters.length <= 200 ? bare : [...characters.slice(0, 180), '…', ...characters.slice(-15)].join('');
}

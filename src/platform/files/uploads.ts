import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Files, noFileGiven } from './files.js';

export const fileTooLarge = refusal('files/too-large', 413, '文件过大,上限 {mb} MB', 'the file is too large: at most {mb} MB');

/** Takes the one file out of a multipart request as a stream; nothing is held in memory, nothing is kept when it is cut short. */
@Injectable()
export class Uploads {
  constructor(private readonly files: Files, private readonly maxBytes: number) {}

  async receive(who: Actor, request: FastifyRequest) {
    if (!request.isMultipart()) throw noFileGiven({}, '/file');
    const part = await request.file({ limits: { fileSize: this.maxBytes, files: 1, fields: 5 } });
    if (!part || part.fieldname !== 'file') throw noFileGiven({}, '/file');
    part.file.once('limit', () => part.file.destroy(fileTooLarge({ mb: Math.floor(this.maxBytes / 1024 / 1024) }, '/file')));
    const { id, name, mediaType, sizeBytes, sha256 } = await this.files.keep(who, part.filename, part.file);
    return { id, name, mediaType, sizeBytes, sha256 };
  }
}

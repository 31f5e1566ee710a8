import { Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { Problem, refusal } from '../../kernel/problem.js';
import { unreadable } from '../http/problem.filter.js';
import { Files, noFileGiven } from './files.js';

export const fileTooLarge = refusal('files/too-large', 413, '文件过大,上限 {mb} MB', 'the file is too large: at most {mb} MB');

/** Takes the one file out of a multipart request as a stream; nothing is held in memory, nothing is kept when it is cut short. */
@Injectable()
export class Uploads {
  constructor(private readonly files: Files, private readonly maxBytes: number) {}

  async receive(who: Actor, request: FastifyRequest) {
    if (!request.isMultipart()) throw noFileGiven({}, '/file');
    try {
      const part = await request.file({ limits: { fileSize: this.maxBytes, files: 1, fields: 5 } }).catch(readably);
      if (!part || part.fieldname !== 'file') throw noFileGiven({}, '/file');
      return await this.keep(who, part);
    } catch (error) {
      // What still comes is read and thrown away: a request nobody reads to its end would keep its connection, and the process, from closing.
      request.raw.unpipe();
      request.raw.resume();
      throw error;
    }
  }

  private async keep(who: Actor, part: MultipartFile) {
    part.file.once('limit', () => part.file.destroy(fileTooLarge({ mb: Math.floor(this.maxBytes / 1024 / 1024) }, '/file')));
    try {
      const { id, name, mediaType, sizeBytes, sha256 } = await this.files.keep(who, part.filename, part.file);
      return { id, name, mediaType, sizeBytes, sha256 };
    } catch (error) {
      return part.file.readableEnded ? Promise.reject(error as Error) : readably(error as Error);
    }
  }
}

/** What is no multipart, or ends too early, comes as a plain error of the parser or of streams; neither is our fault, as a full disk would be. */
function readably(error: Error & { statusCode?: number; syscall?: string }): never {
  throw error instanceof Problem || error.statusCode !== undefined || error.syscall !== undefined ? error : unreadable();
}

import { Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../auth/access.js';
import { Id } from '../http/asking.js';
import { NotReplayed } from '../http/idempotency.interceptor.js';
import { Uploads } from './uploads.js';
import { Files } from './files.js';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files, private readonly uploads: Uploads) {}

  @Post() @For(...READERS) @NotReplayed(true) @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  upload(@Who() who: Actor, @Req() request: FastifyRequest) {
    return this.uploads.receive(who, request);
  }

  @Get(':id') @For(...READERS)
  async download(@Who() who: Actor, @Id() id: string): Promise<StreamableFile> {
    const file = await this.files.readable(who, id);
    return new StreamableFile(this.files.content(file), {
      type: file.mediaType, length: file.sizeBytes, disposition: `attachment; filename="file"; filename*=UTF-8''${extended(file.name)}`,
    });
  }
}

/** RFC 8187 leaves fewer signs as they are than encodeURIComponent does. */
const extended = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { SignInBinding } from './binding.entity.js';

interface Subject { issuer: string; subject: string }

const hashOf = ({ issuer, subject }: Subject): string => createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');

/** Which account belongs to whom at the sign-in service. */
@Injectable()
export class Bindings {
  constructor(private readonly db: Database, private readonly history: History) {}

  async accountOf(subject: Subject): Promise<string | undefined> {
    return (await this.db.read((tx) => tx.findOneBy(SignInBinding, { subjectHash: hashOf(subject) })))?.id;
  }

  async of(who: Actor): Promise<{ isBound: boolean; boundAt: string | null }> {
    const binding = await this.db.read((tx) => tx.findOneBy(SignInBinding, { id: who.id }));
    return { isBound: binding !== null, boundAt: binding?.createdAt.toISOString() ?? null };
  }

  /** False when that subject has another account here already: it is not taken over. */
  async bind(who: Actor, subject: Subject): Promise<boolean> {
    try {
      await this.db.write(async (tx) => {
        await tx.delete(SignInBinding, { id: who.id });
        await tx.insert(SignInBinding, { id: who.id, issuer: subject.issuer, subjectHash: hashOf(subject), createdAt: new Date() });
        this.history.add({ subjectType: 'account', subjectId: who.id, move: 'bindSignIn', by: who, changes: { issuer: [null, subject.issuer] } });
      });
      return true;
    } catch (error) {
      if (this.db.isDuplicate(error)) return false;
      throw error;
    }
  }

  async unbind(who: Actor): Promise<void> {
    await this.db.write(async (tx) => {
      const { affected } = await tx.delete(SignInBinding, { id: who.id });
      if (affected) this.history.add({ subjectType: 'account', subjectId: who.id, move: 'unbindSignIn', by: who });
    });
  }
}

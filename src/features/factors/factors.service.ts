import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { IsNull } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { RecoveryCode, SecondFactor } from './factor.entity.js';
import { stepOf } from './factors.rules.js';
import { base32, codeOf, keyUri, newRecoveryCode, newSecret, stepAt } from './totp.js';

export const alreadyEnrolled = refusal('factors/already-enrolled', 409, '已启用动态口令;如要更换,请先停用', 'a second factor is in use already: remove it first');
export const notEnrolled = refusal('factors/not-enrolled', 409, '尚未开始启用动态口令', 'no second factor has been begun');
export const wrongCode = refusal('factors/wrong-code', 422, '动态口令不正确或已使用过,请等待下一个', 'the code is not right or was used already: wait for the next one');

const ISSUER = '社会组织孵化培育';
const RECOVERY_CODES = 10;

/** One-time codes as a second factor, by real time. Knows nothing of whose account it is: rooms ask. */
@Injectable()
export class Factors {
  constructor(private readonly db: Database, private readonly secrets: Secrets, private readonly history: History) {}

  has(accountId: string): Promise<boolean> {
    return this.db.read(async (tx) => Boolean((await tx.findOneBy(SecondFactor, { id: accountId }))?.confirmedAt));
  }

  /** A new secret, shown this once; it counts only after a first code. */
  async begin(who: Actor, login: string) {
    const secret = newSecret();
    await this.db.write(async (tx) => {
      if ((await this.db.hold(tx, SecondFactor, { id: who.id }))?.confirmedAt) throw alreadyEnrolled();
      await tx.save(SecondFactor, { id: who.id, secret: this.secrets.seal(secret.toString('base64')), confirmedAt: null, lastStep: 0 });
    });
    const uri = keyUri(ISSUER, login, secret);
    return { secret: base32(secret), uri, qr: renderSVG(uri, { border: 2 }) };
  }

  /** The first code, which proves that the application has the secret; the recovery codes, shown this once. */
  async confirm(who: Actor, code: string): Promise<{ recoveryCodes: string[] }> {
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.db.write(async (tx) => {
      const factor = await this.db.hold(tx, SecondFactor, { id: who.id });
      if (!factor) throw notEnrolled();
      if (factor.confirmedAt) throw alreadyEnrolled();
      const step = this.step(factor, code);
      if (step === undefined) throw wrongCode({}, '/code');
      await tx.update(SecondFactor, { id: who.id }, { confirmedAt: new Date(), lastStep: step });
      for (const one of recoveryCodes) await tx.insert(RecoveryCode, { id: uuidv7(), accountId: who.id, codeHash: this.hashOf(who.id, one), usedAt: null });
      this.history.add({ subjectType: 'account', subjectId: who.id, move: 'enrolSecondFactor', by: who });
    });
    return { recoveryCodes };
  }

  /** `none` is enrolled, the code is `right` (and used up by this), `wrong`, or still `asked` for. */
  async check(accountId: string, code: string | undefined): Promise<'none' | 'right' | 'wrong' | 'asked'> {
    if (!(await this.has(accountId))) return 'none';
    if (!code) return 'asked';
    return this.db.write(async (tx) => {
      const factor = await this.db.hold(tx, SecondFactor, { id: accountId });
      if (!factor?.confirmedAt) return 'none';
      const step = this.step(factor, code);
      if (step !== undefined) {
        await tx.update(SecondFactor, { id: accountId }, { lastStep: step });
        return 'right';
      }
      const { affected } = await tx.update(RecoveryCode, { accountId, codeHash: this.hashOf(accountId, code), usedAt: IsNull() }, { usedAt: new Date() });
      return affected ? 'right' : 'wrong';
    });
  }

  /** By whoever owns it, or by the security administrator for somebody who lost it. */
  async remove(who: Actor, accountId: string, reason?: string): Promise<void> {
    await this.db.write(async (tx) => {
      const { affected } = await tx.delete(SecondFactor, { id: accountId });
      await tx.delete(RecoveryCode, { accountId });
      if (!affected) throw notEnrolled();
      this.history.add({ subjectType: 'account', subjectId: accountId, move: 'removeSecondFactor', by: who, reason });
    });
  }

  private step(factor: SecondFactor, code: string): number | undefined {
    const secret = Buffer.from(this.secrets.open(factor.secret), 'base64');
    return stepOf((step) => codeOf(secret, step), stepAt(Date.now()), factor.lastStep, code.replace(/\s/g, ''));
  }

  private hashOf(accountId: string, code: string): string {
    return createHash('sha256').update(`${accountId} ${code.toLowerCase().replace(/[^a-z2-7]/g, '')}`).digest('hex');
  }
}

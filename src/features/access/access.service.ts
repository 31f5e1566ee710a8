import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { Problem, refuse } from '../../kernel/problem.js';
import { alreadyExists, Moves, pointsAtNothing, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Invitations, type Link } from '../accounts/invitations.service.js';
import { AccessApplication } from './access-application.entity.js';
import type { NewApplication } from './access.dto.js';
import { accessLifecycle, type AccessMove, type AccessState } from './access.machine.js';
import { accessPolicy, attachesToApplication, seesApplication } from './access.policy.js';
import { AccessQueries, applicationList } from './access.queries.js';
import { hasRepresentative, representativeIsProven, takesApplications } from './access.rules.js';
import { Papers } from './papers.js';

const kind: Kind<AccessApplication, AccessState, AccessMove> = {
  name: 'accessApplication', resource: 'access-applications', entity: AccessApplication, machine: accessLifecycle, policy: accessPolicy, sees: seesApplication,
  refs: { organizationId: 'organization' }, secrets: ['phone'], derived: ['phoneIndex', 'openKey'],
};
export const applicationShown: Shown<AccessApplication, AccessState, AccessMove> = { kind, spec: applicationList, attach: attachesToApplication };

/** Applications for an account of a body. Whoever applies hears one answer, whatever is known here of the body and its people. */
@Injectable()
export class AccessApplications {
  constructor(private readonly moves: Moves, private readonly queries: AccessQueries, private readonly invitations: Invitations, private readonly papers: Papers, private readonly secrets: Secrets) {}

  async apply({ files, phone, ...given }: NewApplication): Promise<void> {
    if (!takesApplications((await this.queries.body(given.organizationId))?.state)) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
    const kept = await this.papers.keep(files ?? []);
    const phoneIndex = this.secrets.blindIndex(phone);
    const openKey = createHash('sha256').update([given.organizationId, phoneIndex, String(given.isRepresentative)].join('\n')).digest('hex');
    try {
      await this.moves.together(async () => {
        const { id } = await this.moves.create(kind, SYSTEM, { ...given, phone: this.secrets.seal(phone), phoneIndex, openKey, decidedBy: null, accountId: null });
        await this.papers.attach(id, kept);
      });
    } catch (error) {
      // The same person once more: it lies here already, and the answer is the same.
      if (!(error instanceof Problem && error.code === alreadyExists.code)) throw error;
    }
  }

  /** The account waits for its person; the link is shown once to whoever approved, to be handed over. */
  async approve(who: Actor, seen: Seen): Promise<Link> {
    let link: Link | undefined;
    await this.moves.make(kind, 'approve', who, seen, { change: async (a) => {
      refuse(representativeIsProven(a, await this.papers.count(a.id)));
      if (a.isRepresentative && (await this.queries.representativeOf(a.organizationId))) throw hasRepresentative();
      const body = await this.queries.body(a.organizationId);
      const admitted = await this.invitations.admit(who, this.invitations.forBody(a.name, a.organizationId, body?.name ?? null, a.isRepresentative), `账户申请 ${a.id}`);
      link = admitted.link;
      Object.assign(a, { accountId: admitted.user.id, ...decided(who) });
    } });
    return link as Link;
  }

  refuse(who: Actor, seen: Seen, reason: string): Promise<AccessApplication> {
    return this.moves.make(kind, 'refuse', who, seen, { reason, change: (a) => { Object.assign(a, decided(who)); } });
  }
}

const decided = (who: Actor) => ({ decidedBy: who.id, openKey: null });

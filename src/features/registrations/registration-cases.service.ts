import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse, type Problem } from '../../kernel/problem.js';
import { normalizeUscc } from '../../kernel/uscc.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type MoveDetails, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { registeredAs, usccFits } from '../organizations/organizations.rules.js';
import { meetsConditions, type Finding } from './conditions.rules.js';
import { carriedOver, materialsFor, missingOf, received, returnReasons } from './materials.rules.js';
import { RegistrationEffects } from './registration-effects.service.js';
import type { RegistrationCaseAcceptance, RegistrationCaseApproval, RegistrationCaseRefusal, RegistrationCaseStatement, RegistrationCaseWithdrawal, NewRegistrationCase, RegistrationCasePreCheck, ReceivedMaterials, RegistrationCaseReturn, RegistrationCaseSubmission } from './registrations.dto.js';
import { RegistrationCase } from './registrations.entity.js';
import { caseLifecycle, type CaseMove, type CaseState } from './registrations.machine.js';
import { attachesToCase, casesHands, casesPolicy, mayApplyFor, receivesMaterials, seesRegistration } from './registrations.policy.js';
import { caseList, registrationHoldings } from './registrations.queries.js';
import { CASE_ITEMS, changesSomething, counterpartFits, dayFits, decideBy, hasNoOpenCase, idNumberFits, isLate, kindFits } from './registrations.rules.js';

const kind: Kind<RegistrationCase, CaseState, CaseMove> = {
  name: 'registrationCase', resource: 'registration-cases', entity: RegistrationCase, machine: caseLifecycle, policy: casesPolicy, hands: casesHands, sees: seesRegistration,
  refs: { organizationId: 'organization', counterpartId: 'organization', officerId: 'account' }, secrets: ['representativeIdNumber'], derived: ['representativeIdNumberIndex', 'missingCount'],
};
/** The checklist is kept longer than the application can be changed. */
const checklist: typeof kind = { ...kind, policy: { ...casesPolicy, edit: receivesMaterials } };
export const caseShown: Shown<RegistrationCase, CaseState, CaseMove> = { kind, spec: caseList, attach: attachesToCase };

/** The registered items that a case sets; a flag that is not set says nothing. */
const itemsOf = (c: Partial<RegistrationCase>): string[] => CASE_ITEMS.filter((item) => (item === 'isDirectlyRegistered' ? c[item] === true : c[item] !== null && c[item] !== undefined));

/** Applications to the registrar: looked through, accepted, sent back by name, decided; a decision takes effect in the same write. */
/** The code that a case names must be one that the body can have when the case is decided. */
const codeIsRight = (c: Pick<RegistrationCase, 'kind' | 'uscc' | 'type'>, o: { type: string }): Problem | undefined =>
  usccFits(c.uscc ?? null, c.kind === 'filing' ? 'communityGroup' : registeredAs({ type: c.type ?? undefined, uscc: c.uscc ?? null }, o.type));

@Injectable()
export class RegistrationCases implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly effects: RegistrationEffects) {}

  onModuleInit(): void {
    this.registry.shows(caseShown);
    this.registry.holds(...registrationHoldings);
  }

  /** Whoever may apply for this body; nobody else learns that it exists. */
  open(who: Actor, given: NewRegistrationCase): Promise<RegistrationCase> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const today = this.clock.today();
    const appliedOn = given.appliedOn ?? today;
    refuse(dayFits(appliedOn, null, today, '/appliedOn'), idNumberFits(given.representativeIdNumber, '/representativeIdNumber'));
    return this.moves.together(async (tx) => {
      const { queries } = this.effects;
      const o = await queries.holdOrganization(tx, given.organizationId);
      const counterpart = await queries.organization(given.counterpartId, 'counterpartId');
      const c = { ...this.stated(given), organizationId: o.id, kind: given.kind, appliedOn } as RegistrationCase;
      refuse(kindFits(c.kind, o, c.type ?? o.type), counterpartFits(c.kind, o, counterpart), changesSomething(c.kind, itemsOf(c)), codeIsRight(c, o), hasNoOpenCase(await queries.openCase(tx, o.id, c.kind)));
      const p = await queries.on(today);
      this.list(c, o);
      return this.moves.create(kind, who, { ...c, isLate: isLate({ ...c, supervisoryConsentOn: c.supervisoryConsentOn ?? null, liquidatedOn: c.liquidatedOn ?? null }, p), number: await this.numbers.next('DJ', yearOf(appliedOn)) }, {
        tell: ({ organizationId }) => ({ organizationId }),
      });
    });
  }

  /** As long as it is the applicant's turn what is applied for can be put right; the checklist follows. */
  change = (who: Actor, seen: Seen, given: RegistrationCaseStatement): Promise<RegistrationCase> => this.moves.edit(kind, who, seen, async (c) => {
    refuse(idNumberFits(given.representativeIdNumber, '/representativeIdNumber'));
    const o = await this.effects.queries.organization(c.organizationId);
    Object.assign(c, this.stated(given));
    if (!o) return;
    refuse(kindFits(c.kind, o, c.type ?? o.type), counterpartFits(c.kind, o, await this.effects.queries.organization(c.counterpartId, 'counterpartId')), changesSomething(c.kind, itemsOf(c)), codeIsRight(c, o));
    c.isLate = isLate(c, await this.effects.queries.on(c.appliedOn));
    this.list(c, o);
  });

  receive = (who: Actor, seen: Seen, given: ReceivedMaterials): Promise<RegistrationCase> => this.moves.edit(checklist, who, seen, (c) => {
    c.materials = received(c.materials, given.materials, this.clock.today());
    c.missingCount = missingOf(c.materials);
  });

  submit = (who: Actor, seen: Seen, given: RegistrationCaseSubmission): Promise<RegistrationCase> => this.make('submit', who, seen, { change: async (c) => {
    c.submittedOn = this.day(given.submittedOn, c.appliedOn, '/submittedOn');
    c.dueOn = await this.effects.queries.lookThroughBy(c.submittedOn);
    c.returnedFor = null;
  } });

  sendBack = (who: Actor, seen: Seen, given: RegistrationCaseReturn): Promise<RegistrationCase> => this.make('sendBack', who, seen, { reason: given.reason, change: (c) => {
    Object.assign(c, { returnedFor: returnReasons(c.materials, given.missing ?? [], given.reason ?? null), dueOn: null, officerId: who.id });
  } });

  /** The term of the decision runs from complete papers. */
  accept = (who: Actor, seen: Seen, given: RegistrationCaseAcceptance): Promise<RegistrationCase> => this.make('accept', who, seen, { change: async (c) => {
    c.acceptedOn = this.day(given.acceptedOn, c.submittedOn, '/acceptedOn');
    Object.assign(c, { dueOn: decideBy(c.kind, c.acceptedOn, await this.effects.queries.on(c.acceptedOn)), officerId: who.id });
  } });

  approve = (who: Actor, seen: Seen, given: RegistrationCaseApproval): Promise<RegistrationCase> => this.make('approve', who, seen, { reason: given.documentNo, change: async (c) => {
    const effectiveOn = this.day(given.effectiveOn, null, '/effectiveOn');
    refuse(meetsConditions(await this.effects.findings({ ...c, uscc: given.uscc ?? c.uscc }, c.appliedOn)));
    Object.assign(c, { effectiveOn, decidedOn: this.clock.today(), documentNo: given.documentNo, decidedBy: who.id, dueOn: null });
    if (given.uscc) c.uscc = normalizeUscc(given.uscc);
    const o = await this.effects.queries.organization(c.organizationId);
    refuse(o ? codeIsRight(c, o) : undefined);
    await this.effects.take(who, c, given);
  } });

  refuse = (who: Actor, seen: Seen, given: RegistrationCaseRefusal): Promise<RegistrationCase> => this.make('refuse', who, seen, { reason: given.reason, change: (c) => {
    Object.assign(c, { refusalGround: given.refusalGround, documentNo: given.documentNo ?? null, decidedOn: this.clock.today(), decidedBy: who.id, dueOn: null });
  } });

  withdraw = (who: Actor, seen: Seen, given: RegistrationCaseWithdrawal): Promise<RegistrationCase> => this.make('withdraw', who, seen, { reason: given.reason, change: (c) => { c.dueOn = null; } });

  /** Every rule the application would not meet, before there is one. */
  async preCheck(who: Actor, given: RegistrationCasePreCheck): Promise<{ items: Finding[] }> {
    if (given.organizationId && !mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    return { items: await this.effects.findings({ ...this.stated(given), representativeIdNumber: null, organizationId: given.organizationId ?? null, kind: given.kind }, this.clock.today(), given.representativeIdNumber ?? null) };
  }

  private make(move: CaseMove, who: Actor, seen: Seen, details: MoveDetails<RegistrationCase>): Promise<RegistrationCase> {
    return this.moves.make(kind, move, who, seen, { ...details, tell: ({ organizationId, kind: of }) => ({ organizationId, kind: of }) });
  }

  private day(given: string | null | undefined, earliest: string | null, pointer: string): string {
    const today = this.clock.today();
    const day = given ?? today;
    refuse(dayFits(day, earliest, today, pointer));
    return day;
  }

  /** The checklist for what is asked now, with what has come in. */
  private list(c: RegistrationCase, o: { type: RegistrationCase['type']; isDirectlyRegistered: boolean }): void {
    const type = c.type ?? o.type ?? 'association';
    c.materials = carriedOver(materialsFor({ kind: c.kind, type, isDirectlyRegistered: c.isDirectlyRegistered || o.isDirectlyRegistered, items: itemsOf(c) }), c.materials ?? []);
    c.missingCount = missingOf(c.materials);
  }

  private stated(given: RegistrationCaseStatement): Partial<RegistrationCase> {
    const { representativeIdNumber, uscc, isDirectlyRegistered, areInitiatorsFit, ...plain } = { ...given };
    const { organizationId: _, kind: __, appliedOn: ___, ...fields } = plain as Partial<NewRegistrationCase>;
    return Object.fromEntries(Object.entries({
      ...fields, ...(uscc === undefined ? {} : { uscc: uscc ? normalizeUscc(uscc) : null }), ...this.effects.sealed(representativeIdNumber),
      isDirectlyRegistered: isDirectlyRegistered === null ? false : isDirectlyRegistered, areInitiatorsFit: areInitiatorsFit === null ? false : areInitiatorsFit,
    }).filter(([, value]) => value !== undefined)) as Partial<RegistrationCase>;
  }
}

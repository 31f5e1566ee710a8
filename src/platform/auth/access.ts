import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';

export const ACCESS = 'access';
/** Who may use a route: everybody, or whoever has one of the roles. */
export type Access = 'open' | readonly Role[];

/** This route is for people with one of these roles. Exactly one of `@For` and `@Open` stands on every route; a second one does not load. */
export const For = (...roles: readonly Role[]): MethodDecorator => declare(roles);
/** This route needs no sign-in. */
export const Open = (): MethodDecorator => declare('open');

const declare = (access: Access): MethodDecorator => (target, name, descriptor) => {
  const route = descriptor.value as object;
  if (Reflect.hasMetadata(ACCESS, route)) throw new Error(`${target.constructor.name}.${String(name)} says twice who may use it`);
  SetMetadata(ACCESS, access)(target, name, descriptor);
};

export const notSignedIn = refusal('accounts/not-signed-in', 401, '请先登录', 'sign in first');
export const wrongRole = refusal('accounts/wrong-role', 403, '您的角色不能使用此功能', 'your role does not open this');
export const csrfMissing = refusal('accounts/csrf-missing', 403, '请求缺少防伪标记,请刷新页面后重试', 'the request lacks its CSRF token: reload the page');
export const passwordChangeRequired = refusal('accounts/password-change-required', 403, '首次登录须先修改密码', 'change your password first');

export const closedToClients = refusal('accounts/closed-to-clients', 403, '此功能不对外部系统开放', 'this is not open to other systems');
export const scopeLacking = refusal('accounts/scope-lacking', 403, '接口客户端缺少权限范围“{scope}”', 'the client lacks the scope {scope}');
export const secondFactorRequired = refusal('accounts/second-factor-required', 403, '您的角色须先启用动态口令', 'your role needs a second factor: enrol one first');

/** Whoever stands behind a request, as found by the identity port. */
export interface Caller { actor: Actor; sessionId: string; csrfToken: string; mustChangePassword: boolean; mustEnrol: boolean; /** What another system may do; people have none. */ scopes?: readonly string[] }

declare module 'fastify' {
  interface FastifyRequest { caller?: Caller }
}

/** Finds out who is behind a session token; the accounts room answers. */
export abstract class Identity {
  abstract bySession(token: string): Promise<Caller | undefined>;
}

/** Finds out which system is behind a bearer token, and counts its requests; the clients room answers. */
export abstract class ClientIdentity {
  abstract byToken(token: string): Promise<Caller | undefined>;
}

const callerOf = (context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw notSignedIn();
  return caller;
};

/** Whoever is asking. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => callerOf(context).actor);
/** The session behind the request. */
export const WithSession = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(context));

import { ROLES, type Role } from '../../kernel/actor.js';
import { IdOf, Inner, Password, SomeOf, Text, YesNo } from '../../platform/http/fields.js';

export class SignIn {
  @Text('登录名', 'Login', 60, { example: 'manager' }) login: string;
  @Password('口令', 'Password') password: string;
  @Text('动态口令', 'Code', 20, { optional: true, example: '123456' }) code?: string | null;
}

export class OwnPassword {
  @Password('口令', 'Password') password: string;
}

export class FirstCode {
  @Text('动态口令', 'Code', 20, { example: '123456' }) code: string;
}

export class PasswordChange {
  @Password('原口令', 'Current password') current: string;
  @Password('新口令', 'New password') next: string;
}

/** A new account has no rights until the security administrator grants them. */
export class NewUser {
  @Text('登录名', 'Login', 60, { min: 3, example: 'officer' }) login: string;
  @Text('姓名', 'Name', 60) name: string;
  @Text('单位', 'Unit', 200, { optional: true }) unit?: string;
  @Password('初始口令', 'First password') password: string;
}

export class Grant {
  @SomeOf('角色', 'Roles', ROLES) roles: Role[];
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @IdOf('片区', 'Division', { optional: true }) divisionId?: string | null;
  @YesNo('法定代表人账户', 'Legal representative', { optional: true }) isRepresentative?: boolean | null;
}

/** Without a login one is made from the name; a representative cannot choose one, so that nobody learns which exist. */
export class NewInvitation {
  @Text('登录名', 'Login', 60, { min: 3, optional: true, example: 'officer' }) login?: string | null;
  @Text('姓名', 'Name', 60) name: string;
  @Text('单位', 'Unit', 200, { optional: true }) unit?: string | null;
}

export class LinkToken {
  @Text('链接中的凭据', 'Token of the link', 60) token: string;
}

export class Acceptance extends LinkToken {
  @Text('姓名', 'Name', 60) name: string;
  @Password('口令', 'Password') password: string;
}

export class Why {
  @Text('原因', 'Reason', 500) reason: string;
}

export class NewPassword {
  @Password('新的初始口令', 'New first password') password: string;
}

export class FirstPerson {
  @Text('登录名', 'Login', 60, { min: 3 }) login: string;
  @Text('姓名', 'Name', 60) name: string;
  @Password('口令', 'Password') password: string;
}

export class FirstPeople {
  @Inner('系统管理员', 'System administrator', () => FirstPerson) systemAdmin: FirstPerson;
  @Inner('安全管理员', 'Security administrator', () => FirstPerson) securityAdmin: FirstPerson;
  @Inner('审计管理员', 'Audit administrator', () => FirstPerson) auditAdmin: FirstPerson;
  @Inner('中心主任', 'Manager', () => FirstPerson) manager: FirstPerson;
}

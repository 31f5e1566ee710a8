import { ROLES, type Role } from '../../kernel/actor.js';
import { IdOf, Inner, Password, SomeOf, Text } from '../../platform/http/fields.js';

export class SignIn {
  @Text('登录名', 'Login', 60, { example: 'manager' }) login: string;
  @Password('口令', 'Password') password: string;
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

import type { Core } from '@strapi/strapi';
import { settings } from '../environment/settings';

const userTable = 'admin::user';
const roleTable = 'admin::role';

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly roleCode: string;
}

interface UserService {
  create(attributes: object): Promise<{ id: number }>;
}

/** Creates an active CMS account with the first password; does nothing when the e-mail is taken. */
export async function createPerson(strapi: Core.Strapi, person: Person): Promise<boolean> {
  const email = person.email.toLowerCase();
  const known = (await strapi.db.query(userTable).findOne({ where: { email } })) as object | null;
  if (known) return false;
  const role = (await strapi.db.query(roleTable).findOne({ where: { code: person.roleCode } })) as { id: number } | null;
  if (!role) throw new Error(`没有角色 ${person.roleCode}`);
  const users = strapi.service('admin::user') as unknown as UserService;
  await users.create({
    email,
    firstname: person.name,
    lastname: '',
    password: settings().adminPassword,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  });
  return true;
}

/** The id of the account with this e-mail; null when there is none. */
export async function idOfPerson(strapi: Core.Strapi, email: string | undefined): Promise<string | null> {
  if (!email) return null;
  const known = (await strapi.db.query(userTable).findOne({ where: { email: email.toLowerCase() } })) as { id: number } | null;
  return known ? String(known.id) : null;
}

/** Makes the first administrator while there is nobody at all, which also closes open registration. */
export async function createFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const people = await strapi.db.query(userTable).count();
  if (people > 0) return;
  if (!settings().adminPassword) throw new Error('首次启动需要 ADMIN_PASSWORD');
  await createPerson(strapi, { email: 'admin@wenming.local', name: '管理员', roleCode: 'strapi-super-admin' });
}

/** Everyone reads Chinese from the first paint, whoever created the account and how. */
export function speakChinese(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [userTable],
    beforeCreate(event) {
      const data = event.params.data as { preferedLanguage?: string | null };
      data.preferedLanguage ??= 'zh-Hans';
    },
  });
}

import crypto from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { entryTypes } from '../entries/entryTypes';

const roleTable = 'admin::role';

interface RoleRow {
  readonly id: number;
  readonly code: string;
}

interface Permission {
  readonly action: string;
  readonly subject?: string | null;
}

interface RoleService {
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
  deleteByIds(ids: readonly number[]): Promise<unknown>;
}

interface PermissionBuilder {
  getPermissionsWithNestedFields(actions: readonly { actionId: string; subjects: string[]; options?: unknown }[]): Permission[];
}

interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly entryActions: readonly string[];
  readonly uploadActions: readonly string[];
}

const roleDefinitions: readonly RoleDefinition[] = [
  {
    code: 'contributor',
    name: '供稿员',
    description: '撰写草稿、上传图片；不能送审、撤稿',
    entryActions: ['create', 'read', 'update', 'delete'],
    uploadActions: ['read', 'assets.create', 'assets.download', 'assets.copy-link'],
  },
  {
    code: 'editor',
    name: '编辑',
    description: '撰写、送审、撤稿，管理图片和视频',
    entryActions: ['create', 'read', 'update', 'delete', 'publish'],
    uploadActions: ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'],
  },
];

function permissionsOf(strapi: Core.Strapi, role: RoleDefinition): Permission[] {
  const builder = strapi.service('admin::content-type') as unknown as PermissionBuilder;
  const subjects = entryTypes.map((type) => type.strapiUid as string);
  const actions = role.entryActions.map((name) => ({
    actionId: `plugin::content-manager.explorer.${name}`,
    subjects,
    options: ['delete', 'publish'].includes(name) ? {} : { applyToProperties: ['fields'] },
  }));
  const onFiles = role.uploadActions.map((name) => ({ action: `plugin::upload.${name}`, subject: null }));
  return [...builder.getPermissionsWithNestedFields(actions), ...onFiles];
}

async function roleRow(strapi: Core.Strapi, role: RoleDefinition): Promise<RoleRow> {
  const table = strapi.db.query(roleTable);
  const known = (await table.findOne({ where: { code: role.code } })) as RoleRow | null;
  if (known) return known;
  return (await table.create({
    data: { code: role.code, name: role.name, description: role.description },
  })) as RoleRow;
}

/** Strapi's own English roles go while nobody holds them; its administrator gets a Chinese name. */
async function tidyDefaultRoles(strapi: Core.Strapi, roles: RoleService): Promise<void> {
  const table = strapi.db.query(roleTable);
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role = (await table.findOne({ where: { code }, populate: ['users'] })) as
      | (RoleRow & { users: readonly unknown[] })
      | null;
    if (role?.users.length === 0) await roles.deleteByIds([role.id]);
  }
  await table.update({
    where: { code: 'strapi-super-admin', name: 'Super Admin' },
    data: { name: '系统管理员', description: '管理账号、角色和全部内容' },
  });
}

/** Creates the contributor and editor roles; their rights are rewritten only when their definition changed. */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'portal' });
  const wanted = roleDefinitions.map((role) => ({ role, permissions: permissionsOf(strapi, role) }));
  const checksum = crypto.createHash('sha256').update(JSON.stringify(wanted)).digest('hex');
  if ((await store.get({ key: 'roles' })) === checksum) return;
  const roles = strapi.service('admin::role') as unknown as RoleService;
  await tidyDefaultRoles(strapi, roles);
  for (const { role, permissions } of wanted) {
    await roles.assignPermissions((await roleRow(strapi, role)).id, permissions);
  }
  await store.set({ key: 'roles', value: checksum });
}

import type { StaffAccountRowFragment } from '../../../schema/generated/admin/graphql';
import { roleLabels, stageLabels } from '../i18n/labels';

export type StaffAccountRow = StaffAccountRowFragment;

/** What residents read of a person of staff. */
export const wordedFields = { name: '姓名' } as const;

/** The roles in one line: 阵地管理员（双石桥镇…所）、审核员（县文明办，初审）. */
export function rolesText(account: Pick<StaffAccountRow, 'roles'>): string {
  return account.roles
    .map((each) => {
      const scope = [each.scopeName ?? '', ...each.stages.map((stage) => stageLabels[stage])].filter(Boolean).join('，');
      return scope ? `${roleLabels[each.role]}（${scope}）` : roleLabels[each.role];
    })
    .join('、');
}

import { usePermissions } from 'react-admin';
import type { Ability } from '../providers/permissions';

/** Whether the signed-in person has an ability; false until the server said so. */
export function usePermission(ability: Ability): boolean {
  const { permissions } = usePermissions<string[]>();
  return permissions?.includes(ability) ?? false;
}

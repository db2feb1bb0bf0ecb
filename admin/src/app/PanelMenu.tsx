import { Divider, ListSubheader } from '@mui/material';
import BoardIcon from '@mui/icons-material/ViewListOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonth';
import type { ReactNode } from 'react';
import { Menu, useCanAccess, useSidebarState } from 'react-admin';
import { usePermission } from '../account/usePermission';
import { DeskMenuItem } from '../desk/DeskBadge';
import { useIsReviewer } from '../desk/useDesk';
import { HeldMenuItem } from '../heldChanges/HeldMenuItem';

function Section({ title, children }: { title: string; children: ReactNode }) {
  const [open] = useSidebarState();
  return (
    <>
      {open ? (
        <ListSubheader component="div" disableSticky sx={{ bgcolor: 'transparent', lineHeight: '32px', fontSize: 12, color: 'text.secondary' }}>
          {title}
        </ListSubheader>
      ) : (
        <Divider component="div" role="presentation" sx={{ my: 0.5 }} />
      )}
      {children}
    </>
  );
}

/** The menu, with only what the signed-in role may open. */
export function PanelMenu() {
  const { canAccess: mayManageStaff } = useCanAccess({ resource: 'staffAccounts', action: 'list' });
  const mayReadContent = usePermission('content.read');
  const isReviewer = useIsReviewer() === true;
  return (
    <Menu component="nav" aria-label="主菜单">
      {isReviewer ? <DeskMenuItem /> : null}
      <Menu.DashboardItem />
      <Section title="阵地与单位">
        <Menu.ResourceItem name="stations" />
        <Menu.ResourceItem name="youthPalaces" />
        <Menu.ResourceItem name="organisations" />
      </Section>
      <Section title="宣讲">
        <Menu.ResourceItem name="lectures" />
        <Menu.Item to="/calendar" primaryText="宣讲日历" leftIcon={<CalendarIcon />} />
        <Menu.ResourceItem name="topics" />
        <Menu.ResourceItem name="lectureTemplates" />
        <Menu.ResourceItem name="lecturers" />
        <Menu.ResourceItem name="lecturerTeams" />
      </Section>
      <Section title="发布">
        {mayReadContent && !isReviewer ? <DeskMenuItem /> : null}
        <Menu.Item to="/content-board" primaryText="内容看板" leftIcon={<BoardIcon />} />
        <Menu.ResourceItem name="pieces" />
        <Menu.ResourceItem name="placements" />
        <Menu.ResourceItem name="recalls" />
        <Menu.ResourceItem name="screens" />
        <Menu.ResourceItem name="guardPeriods" />
        <HeldMenuItem />
        <Menu.ResourceItem name="wordingLists" />
      </Section>
      {mayManageStaff ? (
        <Section title="系统">
          <Menu.ResourceItem name="staffAccounts" />
        </Section>
      ) : null}
    </Menu>
  );
}

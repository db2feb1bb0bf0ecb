import type { StrapiApp } from '@strapi/strapi/admin';
import { CalendarIcon, ChannelsIcon, LinesIcon, PlaceIcon } from './icons';

interface FieldDefinition {
  readonly name: string;
  readonly type: 'string' | 'json';
  readonly label: string;
  readonly icon: () => React.JSX.Element;
  readonly load: () => Promise<{ default: React.ComponentType }>;
}

const definitions: readonly FieldDefinition[] = [
  {
    name: 'organisation',
    type: 'string',
    label: '发布单位',
    icon: PlaceIcon,
    load: async () => ({ default: (await import('./pickers')).OrganisationInput as React.ComponentType }),
  },
  {
    name: 'station',
    type: 'string',
    label: '文明实践阵地',
    icon: PlaceIcon,
    load: async () => ({ default: (await import('./pickers')).StationInput as React.ComponentType }),
  },
  {
    name: 'lecture',
    type: 'string',
    label: '宣讲',
    icon: CalendarIcon,
    load: async () => ({ default: (await import('./pickers')).LectureInput as React.ComponentType }),
  },
  {
    name: 'channels',
    type: 'json',
    label: '发布渠道',
    icon: ChannelsIcon,
    load: async () => ({ default: (await import('./ChannelsInput')).ChannelsInput as React.ComponentType }),
  },
  {
    name: 'led-lines',
    type: 'json',
    label: '分行文字',
    icon: LinesIcon,
    load: async () => ({ default: (await import('./LedLinesInput')).LedLinesInput as React.ComponentType }),
  },
];

/** Gives the portal's own fields their controls. */
export function registerFields(app: StrapiApp): void {
  for (const { name, type, label, icon, load } of definitions) {
    app.customFields.register({
      name,
      type,
      intlLabel: { id: `portal.field.${name}`, defaultMessage: label },
      intlDescription: { id: `portal.field.${name}`, defaultMessage: label },
      icon,
      components: { Input: load },
      options: {},
    });
  }
}

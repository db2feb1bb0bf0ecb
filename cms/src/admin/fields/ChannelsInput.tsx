import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './inputProps';

const channels = [
  { name: 'SCREEN', label: '电子屏' },
  { name: 'MINI_PROGRAM', label: '小程序' },
  { name: 'WEB', label: '网页' },
  { name: 'MEDIA_CENTRE', label: '融媒体中心' },
];

/** Several channels to tick; stored as a list in a fixed order. */
export function ChannelsInput({ name, label, hint, labelAction, required, disabled }: InputProps) {
  const field = useField<string[] | null>(name);
  const chosen = Array.isArray(field.value) ? field.value : [];
  const toggle = (channel: string, on: boolean) => {
    const next = channels.map((item) => item.name).filter((item) => (item === channel ? on : chosen.includes(item)));
    field.onChange(name, next);
  };
  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={5} wrap="wrap" paddingTop={2} paddingBottom={2}>
        {channels.map((item) => (
          <Checkbox
            key={item.name}
            checked={chosen.includes(item.name)}
            disabled={disabled}
            onCheckedChange={(on: boolean | 'indeterminate') => {
              toggle(item.name, on === true);
            }}
          >
            {item.label}
          </Checkbox>
        ))}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

import { useState } from 'react';
import { Combobox, ComboboxOption, Field, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './inputProps';
import { useOptions, type Option, type OptionKind } from './useOptions';

interface PickerProps extends InputProps {
  readonly kind: OptionKind;
  readonly placeholder: string;
}

function textOf(option: Option): string {
  return option.detail ? `${option.name}（${option.detail}）` : option.name;
}

interface ChoiceProps {
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly loading: boolean;
  readonly disabled?: boolean;
  readonly placeholder: string;
  readonly onQuery: (text: string) => void;
  readonly onChoose: (id: string | null) => void;
}

function Choice({ value, options, loading, disabled, placeholder, onQuery, onChoose }: ChoiceProps) {
  return (
    <Combobox
      value={value ?? ''}
      placeholder={placeholder}
      disabled={disabled}
      loading={loading}
      loadingMessage="正在读取…"
      clearLabel="清除"
      // The server has searched already; what it found is shown as it is.
      filterValue=""
      noOptionsMessage={() => '没有找到，请换个词再试'}
      onInputChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        onQuery(event.target.value);
      }}
      onChange={(id?: string) => {
        onChoose(id ? id : null);
      }}
      onClear={() => {
        onChoose(null);
        onQuery('');
      }}
    >
      {options.map((option) => (
        <ComboboxOption key={option.id} value={option.id} textValue={textOf(option)}>
          {textOf(option)}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

function Picker({ kind, placeholder, name, label, hint, labelAction, required, disabled }: PickerProps) {
  const field = useField<string | null>(name);
  const [query, setQuery] = useState('');
  const value = field.value ? field.value : null;
  const { items, loading, unreachable } = useOptions(kind, query, value);
  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {unreachable ? (
        <>
          <TextInput disabled aria-label={typeof label === 'string' ? label : name} value={value ? '已选择（名称暂时读不到）' : ''} placeholder="暂时不能选择" />
          <Typography variant="pi" textColor="warning600">
            门户服务暂时联系不上，请稍后刷新再选；已选的内容不会改变。
          </Typography>
        </>
      ) : (
        <Choice
          key={items.length === 0 ? 'empty' : 'filled'}
          value={value}
          options={items}
          loading={loading}
          disabled={disabled}
          placeholder={placeholder}
          onQuery={setQuery}
          onChoose={(id) => {
            field.onChange(name, id);
          }}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Chooses the organisation in whose name an entry is published. */
export function OrganisationInput(props: InputProps) {
  return <Picker {...props} kind="organisations" placeholder="输入单位名称查找" />;
}

/** Chooses the station of a local motto. */
export function StationInput(props: InputProps) {
  return <Picker {...props} kind="stations" placeholder="输入阵地名称查找" />;
}

/** Chooses the lecture that a notice announces. */
export function LectureInput(props: InputProps) {
  return <Picker {...props} kind="lectures" placeholder="输入主题或阵地查找" />;
}

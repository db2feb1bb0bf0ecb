import {
  AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput, SelectInput, type InputProps,
} from 'react-admin';
import { choicesOf } from '../i18n/labels';

type Common = Pick<InputProps, 'source' | 'label' | 'validate' | 'helperText' | 'defaultValue'> & { alwaysOn?: boolean };

interface EnumInputProps extends Common {
  labels: Record<string, string>;
  emptyText?: string;
  disabled?: boolean;
}

/** One of an enum's values by its Chinese label. */
export function EnumInput({ labels, emptyText = '不限', helperText = false, ...rest }: EnumInputProps) {
  return <SelectInput {...rest} choices={choicesOf(labels)} emptyText={emptyText} helperText={helperText} />;
}

interface ReferenceProps extends Common {
  reference: string;
  optionText?: string;
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
}

const query = (q: string): { q: string } => ({ q });

/** Another thing, found by typing part of its name. */
export function PickInput({ reference, source, optionText = 'name', filter = {}, sort, validate, label, helperText = false }: ReferenceProps) {
  return (
    <ReferenceInput source={source} reference={reference} filter={filter} perPage={25} {...(sort ? { sort } : {})}>
      <AutocompleteInput
        optionText={optionText}
        filterToQuery={query}
        helperText={helperText}
        {...(label === undefined ? {} : { label })}
        {...(validate ? { validate } : {})}
      />
    </ReferenceInput>
  );
}

/** Several other things, found by typing part of their names. */
export function PickManyInput({ reference, source, optionText = 'name', filter = {}, sort, validate, label, helperText = false }: ReferenceProps) {
  return (
    <ReferenceArrayInput source={source} reference={reference} filter={filter} perPage={25} {...(sort ? { sort } : {})}>
      <AutocompleteArrayInput
        optionText={optionText}
        filterToQuery={query}
        helperText={helperText}
        {...(label === undefined ? {} : { label })}
        {...(validate ? { validate } : {})}
      />
    </ReferenceArrayInput>
  );
}

const byCode = { field: 'code', order: 'ASC' } as const;

/** A station, found by name or code. */
export const StationInput = (props: Omit<ReferenceProps, 'reference' | 'sort'>) => <PickInput {...props} reference="stations" sort={byCode} />;

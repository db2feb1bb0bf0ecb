import { Box, Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './inputProps';

const maxLines = 6;
const maxLength = 10;

interface LineProps {
  readonly text: string;
  readonly index: number;
  readonly count: number;
  readonly disabled?: boolean;
  readonly onText: (text: string) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

function Line({ text, index, count, disabled, onText, onMove, onRemove }: LineProps) {
  const length = Array.from(text).length;
  const place = `第 ${String(index + 1)} 行`;
  return (
    <Flex gap={2} alignItems="center">
      <Box flex="1">
        <TextInput
          aria-label={place}
          placeholder={`${place}，不超过 ${String(maxLength)} 个字`}
          value={text}
          disabled={disabled}
          hasError={length > maxLength}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            onText(event.target.value);
          }}
        />
      </Box>
      <Box minWidth="4.4rem">
        <Typography variant="pi" textColor={length > maxLength ? 'danger600' : 'neutral600'}>
          {length > maxLength ? `多 ${String(length - maxLength)} 字` : `${String(length)}/${String(maxLength)}`}
        </Typography>
      </Box>
      <IconButton label={`${place}上移`} variant="ghost" disabled={disabled || index === 0} onClick={() => { onMove(-1); }}>
        <ArrowUp />
      </IconButton>
      <IconButton label={`${place}下移`} variant="ghost" disabled={disabled || index === count - 1} onClick={() => { onMove(1); }}>
        <ArrowDown />
      </IconButton>
      <IconButton label={`删除${place}`} variant="ghost" disabled={disabled || count === 1} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Flex>
  );
}

function moved(lines: readonly string[], from: number, by: number): string[] {
  const next = [...lines];
  const [line] = next.splice(from, 1);
  if (line !== undefined) next.splice(from + by, 0, line);
  return next;
}

/** The lines of a big screen, one box a line with its count; stored as a list of texts. */
export function LedLinesInput({ name, label, hint, labelAction, required, disabled }: InputProps) {
  const field = useField<string[] | null>(name);
  const lines = Array.isArray(field.value) && field.value.length > 0 ? field.value : [''];
  const change = (next: string[]) => {
    field.onChange(name, next);
  };
  return (
    <Field.Root name={name} id={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {lines.map((text, index) => (
          <Line
            // Lines have no identity but their place.
            key={index}
            text={text}
            index={index}
            count={lines.length}
            disabled={disabled}
            onText={(value) => { change(lines.map((line, at) => (at === index ? value : line))); }}
            onMove={(by) => { change(moved(lines, index, by)); }}
            onRemove={() => { change(lines.filter((_, at) => at !== index)); }}
          />
        ))}
        <Flex>
          <Button
            variant="tertiary"
            startIcon={<Plus />}
            disabled={disabled || lines.length >= maxLines}
            onClick={() => { change([...lines, '']); }}
          >
            添加一行
          </Button>
        </Flex>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

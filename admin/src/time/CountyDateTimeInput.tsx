import { countyDateTime, fromDateTimeInput, toDateTimeInput } from './countyTime';
import { NativeMomentInput, type MomentProps } from './NativeMomentInput';

const asTyped = (value: unknown): string => (typeof value === 'string' ? toDateTimeInput(value) : '');
const read = (typed: string): string => countyDateTime(fromDateTimeInput(typed));

/** A date and time typed and shown in the county's time, kept as a UTC instant. */
export function CountyDateTimeInput(props: MomentProps) {
  return (
    <NativeMomentInput {...props} type="datetime-local" pattern="年-月-日 时:分" read={read} format={asTyped} parse={fromDateTimeInput} helperText={props.helperText ?? '北京时间'} />
  );
}

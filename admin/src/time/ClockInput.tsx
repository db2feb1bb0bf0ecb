import { NativeMomentInput, type MomentProps } from './NativeMomentInput';

const read = (clock: string): string => clock;

/** A time of the day, kept as 16:20. */
export function ClockInput(props: MomentProps) {
  return <NativeMomentInput {...props} type="time" pattern="时:分" read={read} />;
}

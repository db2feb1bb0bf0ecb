import { invalid, type Refusal } from "../../kernel/outcome";
import { badName, tooLong } from "./station.text";

interface FacilityTexts {
  readonly name: string;
  readonly capacity: number | null;
  readonly equipment: string | null;
  readonly openingRule: string | null;
}

/** Everything that is wrong with a facility about to be stored. */
export function facilityRefusals({ name, capacity, equipment, openingRule }: FacilityTexts): Refusal[] {
  return [
    ...badName(name),
    ...tooLong("equipment", "设备", equipment, 300),
    ...tooLong("openingRule", "开放规则", openingRule, 200),
    ...(capacity === null || (capacity > 0 && capacity <= 100_000) ? [] : [invalid("capacity", "容纳人数应在 1 到 100000 之间")]),
  ];
}

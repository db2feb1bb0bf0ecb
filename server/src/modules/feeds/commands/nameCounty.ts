import { isAdministrator } from "../../../kernel/actor";
import { invalid, notAllowed, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { CountyProfile, countyProfileId } from "../countyProfile.entity";

export interface NameCounty {
  readonly name: string;
  readonly slogan: string;
  readonly signature: string;
}

const longest = { name: 40, slogan: 60, signature: 40 } as const;

/** Sets what the county calls itself on fallback pictures and public pages. */
export async function nameCounty(work: UnitOfWork, request: NameCounty): Promise<Outcome<CountyProfile>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  const wrong = (["name", "slogan", "signature"] as const).filter((field) => request[field].trim() === "" || request[field].length > longest[field]);
  if (wrong.length > 0) return refuseAll(wrong.map((field) => invalid(field, `请填写，不超过 ${String(longest[field])} 个字`)));
  const { name, slogan, signature } = request;
  const profile = await work.entities.save(CountyProfile, { id: countyProfileId, name, slogan, signature, updatedAt: work.now });
  work.record({ type: "feeds.CountyNamed", payload: {} });
  return succeed(profile);
}

import { Extensions } from "type-graphql";
import { unchanging } from "./documents/plainWriter";

/** Options of an object type whose fields are what its objects hold: nothing is worked out when one is asked for. */
export const plainData = { simpleResolvers: true } as const;

/** Marks plain data whose objects never change once they are made, so that what an answer says of one is written once. */
export function Unchanging(): ClassDecorator {
  return Extensions({ [unchanging]: true });
}

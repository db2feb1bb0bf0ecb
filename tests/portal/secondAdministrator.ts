import type { Portal } from "./portal";
import { StaffClient } from "./staff";

const given = "Wm-2026-first";

/** How the second administrator signs in, once there is one. */
export const secondAccount = { email: "erguan@wenming.local", password: "Wm-2026-second" };

/** A second administrator, for what takes another person's signature. */
export async function secondAdministrator(portal: Pick<Portal, "url" | "password">, staff: StaffClient): Promise<StaffClient> {
  const { email, password: own } = secondAccount;
  const input = { email, name: "第二位管理员", initialPassword: given, roles: [{ role: "ADMINISTRATOR" }] };
  await staff.do("mutation ($input: CreateStaffAccountInput!) { createStaffAccount(input: $input) { userErrors { code message } } }", input);
  const { cookie } = await StaffClient.signIn(portal, email, given);
  const response = await fetch(`${portal.url}/api/auth/password`, {
    method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ current: given, next: own }),
  });
  if (!response.ok) throw new Error(`the new password was answered ${String(response.status)}: ${await response.text()}`);
  return StaffClient.signIn(portal, email, own);
}

/** Places a piece where it is not shown yet: one asks, the other signs. */
export async function placeSigned(staff: StaffClient, signer: StaffClient, input: { readonly pieceId: string; readonly stationIds: readonly string[] }): Promise<void> {
  const { placement } = await staff.do<{ placement: { id: string; version: number; state: string }; userErrors: unknown[] }>(
    "mutation ($input: PlacePieceInput!) { placePiece(input: $input) { placement { id version state } userErrors { code message } } }", input,
  );
  if (placement.state !== "WAITING") throw new Error(`placed without a signature: ${placement.state}`);
  const { id, version } = placement;
  await signer.do("mutation ($input: SignPlacementInput!) { signPlacement(input: $input) { userErrors { code message } } }", { id, version });
}

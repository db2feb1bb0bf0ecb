import { accessOf } from "../../server/src/graphql/access";
import type { StaffActor } from "../../server/src/kernel/actor";
import { saveGuardPeriod } from "../../server/src/modules/guardPeriods/guardPeriod.factory";
import { heldMutations } from "../../server/src/modules/heldChanges";
import { staffActors } from "../../server/src/modules/identity";
import { saveRoleAssignment, saveStaffAccount } from "../../server/src/modules/identity/staffAccount.factory";
import { corrections, held, ownSignature, secondSignature, showsNoMore } from "./guardTable";
import { mutationCases } from "./rights/mutationCases";
import { newTexts, publicTexts } from "./rights/publicView";
import { rehearse, type Scene } from "./rights/rehearsal";
import { Stage } from "./rights/stage";

interface Told {
  readonly code: string;
  readonly message: string;
  readonly heldChangeId?: string;
}

describe("in a guard period", () => {
  let stage: Stage;
  let asker: StaffActor;
  let signer: StaffActor;
  /** What everybody can read before any deed; each rehearsal begins with it. */
  let before: { readonly ordinary: ReadonlySet<string>; readonly guarded: ReadonlySet<string> };

  beforeAll(async () => {
    stage = await Stage.open();
    [asker, signer] = [await everyRole("提出人"), await everyRole("签字人")];
    before = {
      ordinary: await rehearse(stage, (scene) => publicTexts(stage, scene)),
      guarded: await guarded((scene) => publicTexts(stage, scene)),
    };
  }, 120_000);
  afterAll(() => stage.test.close());

  /** One person who may do whatever anybody may: what waits then waits for a second person, not for a right. */
  async function everyRole(name: string): Promise<StaffActor> {
    const { manager } = stage.test.database.writing;
    const { id: accountId } = await saveStaffAccount(manager, { name });
    await saveRoleAssignment(manager, accountId, "ADMINISTRATOR");
    await saveRoleAssignment(manager, accountId, "REVIEWER", { organisationId: stage.county.own.organisation, stages: ["FIRST", "SECOND", "FINAL"] });
    const [actor] = await staffActors({ entities: manager }, { accountId });
    if (!actor) throw new Error("no such account");
    return actor;
  }

  const inputOf = (mutation: string) => held[mutation]?.input?.(stage.county.own, stage) ?? mutationCases(stage)[mutation]?.(stage.county.own, "own") ?? {};
  async function carryOut({ ask }: Scene, actor: StaffActor, mutation: string, input: Record<string, unknown>): Promise<Told[]> {
    const argument = stage.schema.getMutationType()?.getFields()[mutation]?.args[0];
    const { data, codes } = await ask(actor, `mutation ($input: ${String(argument?.type)}) { ${mutation}(input: $input) { userErrors { code message ... on ChangeHeld { heldChangeId } } } }`, { input });
    if (codes.length > 0) throw new Error(`${mutation}: ${codes.join()}`);
    return (data?.[mutation] as { userErrors: Told[] }).userErrors;
  }
  // No CMS stands behind this stage: who gets as far as hearing so, may.
  const codesOf = (told: readonly Told[]) => told.map(({ code }) => code).filter((code) => code !== "CMS_UNREACHABLE").join();

  /** What a mutation is answered with, and what everybody can read after it that nobody could before. */
  async function attempt(scene: Scene, mutation: string, known: ReadonlySet<string>): Promise<{ told: Told[]; read: string[] }> {
    const told = await carryOut(scene, asker, mutation, inputOf(mutation));
    return { told, read: newTexts(known, await publicTexts(stage, scene)) };
  }

  /** A rehearsal while a guard period is in force. */
  function guarded<T>(play: (scene: Scene) => Promise<T>): Promise<T> {
    return rehearse(stage, async (scene) => {
      await saveGuardPeriod(scene.entities);
      return play(scene);
    });
  }

  it("every mutation of staff is known to wait or to show no more", () => {
    const fields = Object.entries(stage.schema.getMutationType()?.getFields() ?? {});
    const ofStaff = fields.filter(([, { extensions }]) => accessOf(extensions) === "staff").map(([name]) => name);
    expect([held, ownSignature, secondSignature, corrections, showsNoMore].flatMap((table) => Object.keys(table)).sort()).toEqual(ofStaff.sort());
    expect(Object.keys(held).sort()).toEqual(heldMutations().filter((name) => ofStaff.includes(name)));
  });

  it.each(Object.entries(held))("%s waits, shows nothing, and shows with another's signature what it shows on ordinary days", async (mutation, { readLater }) => {
    const ordinary = await rehearse(stage, (scene) => attempt(scene, mutation, before.ordinary));
    expect([codesOf(ordinary.told), ordinary.read.length > 0]).toEqual(["", readLater === null]);
    await guarded(async (scene) => {
      const { told, read } = await attempt(scene, mutation, before.guarded);
      expect([codesOf(told), read]).toEqual(["CHANGE_HELD", []]);
      const id = told[0]?.heldChangeId ?? "";
      expect(codesOf(await carryOut(scene, asker, "signHeldChange", { id, version: 1 }))).toBe("SIGN_OWN_CHANGE");
      expect(codesOf(await carryOut(scene, signer, "signHeldChange", { id, version: 1 }))).toBe("");
      const signed = newTexts(before.guarded, await publicTexts(stage, scene));
      expect(signed.length).toBe(ordinary.read.length);
    });
  }, 60_000);

  it.each(Object.keys({ ...ownSignature, ...showsNoMore }))("%s lets nobody read more by one person's deed", async (mutation) => {
    await guarded(async (scene) => {
      const { told, read } = await attempt(scene, mutation, before.guarded);
      expect([codesOf(told), read]).toEqual(["", []]);
    });
  }, 60_000);

  it.each(Object.keys(secondSignature))("%s is what was waited for", async (mutation) => {
    await guarded(async (scene) => {
      const { told, read } = await attempt(scene, mutation, before.guarded);
      expect([codesOf(told), read.length > 0]).toEqual(["", true]);
    });
  }, 60_000);

  it.each(Object.keys(corrections))("%s never waits", async (mutation) => {
    await guarded(async (scene) => {
      expect(codesOf(await carryOut(scene, asker, mutation, inputOf(mutation)))).toBe("");
    });
  }, 60_000);
});

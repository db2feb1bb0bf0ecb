import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answer, LimitedTo, OpenToAll, OpenToScreens, unauthenticated, type RequestContext } from "../../graphql";
import { deliverToken } from "./commands/deliverToken";
import { logPlays } from "./commands/logPlays";
import { startPairing } from "./commands/startPairing";
import { heardFrom } from "./heardFrom";
import { liveScreens } from "./liveScreens";
import { HeartbeatInput, LogPlaysInput, PollPairingInput, StartPairingInput } from "./player.input";
import { HeartbeatPayload, LogPlaysPayload, PairingStatusEnum, PollPairingPayload, StartPairingPayload } from "./player.type";
import { pairingStatus } from "./queries/pairingStatus";

@Resolver()
export class PlayerResolver {
  @LimitedTo(10)
  @OpenToAll()
  @Mutation(() => StartPairingPayload, { description: "Opens a pairing for ten minutes (开始配对); at most ten a minute from one address." })
  async startPairing(@Ctx() context: RequestContext, @Arg("input", () => StartPairingInput, { description: "The player." }) input: StartPairingInput): Promise<Partial<StartPairingPayload>> {
    const { width, height, userAgent } = input;
    return answer(await context.inTransaction((work) => startPairing(work, { width, height, userAgent: userAgent ?? null })), (pairing) => ({ pairing }));
  }

  @LimitedTo(600)
  @OpenToAll()
  @Mutation(() => PollPairingPayload, { description: "Asks how far a pairing has come; gives the token once (查询配对)." })
  async pollPairing(@Ctx() context: RequestContext, @Arg("input", () => PollPairingInput, { description: "The pairing." }) input: PollPairingInput): Promise<PollPairingPayload> {
    const now = await pairingStatus(context.reader, input);
    if (now.status !== "PAIRED" || now.delivered) return polled(PairingStatusEnum[now.status]);
    const outcome = await context.inTransaction((work) => deliverToken(work, { pairingId: now.pairingId }));
    if (!outcome.ok) return polled(PairingStatusEnum.PAIRED);
    const { token, screen } = outcome.value;
    // Before the answer leaves: the player's next request carries this token.
    liveScreens(context.services).registry.put(screen);
    return polled(PairingStatusEnum.PAIRED, { token, screen: { id: screen.id, name: screen.name } });
  }

  @OpenToScreens()
  @Mutation(() => HeartbeatPayload, { description: "Says how a screen is; answers with what it is to do (心跳)." })
  // What is strange in it is left out, not refused.
  heartbeat(@Ctx() context: RequestContext, @Arg("input", () => HeartbeatInput, { description: "How it is.", validate: false }) input: HeartbeatInput): HeartbeatPayload {
    if (context.actor.kind !== "screen") throw unauthenticated();
    const heard = heardFrom(liveScreens(context.services), context.actor.screenId, input, context.reader.now);
    if (!heard) throw unauthenticated();
    return { ...heard, userErrors: [] };
  }

  @OpenToScreens()
  @Mutation(() => LogPlaysPayload, { description: "Stores what a screen has shown; sending again counts once (上报播放记录)." })
  async logPlays(@Ctx() context: RequestContext, @Arg("input", () => LogPlaysInput, { description: "The plays." }) input: LogPlaysInput): Promise<Partial<LogPlaysPayload>> {
    const plays = input.plays.map(({ id, itemId, revisionId, startedAt, endedAt }) => ({ id, itemId, revisionId: revisionId ?? null, startedAt, endedAt }));
    return answer(await context.inTransaction((work) => logPlays(work, { plays, timeZone: context.services.config.timeZone })), (accepted) => ({ accepted }));
  }
}

type Delivered = Pick<PollPairingPayload, "token" | "screen">;

function polled(status: PairingStatusEnum, delivered: Delivered = { token: null, screen: null }): PollPairingPayload {
  return { status, ...delivered, userErrors: [] };
}

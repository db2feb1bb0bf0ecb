import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import { heldImportStations } from "./held/heldImport";
import { heldChangeStationStatus, heldCreateStation, heldMoveStation, heldUpdateStation } from "./held/heldStations";
import type { Station } from "./station.entity";
import {
  ChangeStationStatusInput, ChangeStationStatusPayload, CreateStationInput, CreateStationPayload, ImportStationsInput, ImportStationsPayload,
  MoveStationInput, MoveStationPayload, UpdateStationInput, UpdateStationPayload,
} from "./station.input";
import { presentStation, StationType } from "./station.type";

const shown = (station: Station) => ({ station: presentStation(station) });

@Resolver(() => StationType)
export class StationCommandsResolver {
  @Mutation(() => CreateStationPayload, { description: "Adds a station (新增阵地)." })
  async createStation(
    @Ctx() context: RequestContext, @Arg("input", () => CreateStationInput, { description: "The station." }) input: CreateStationInput,
  ): Promise<Partial<CreateStationPayload>> {
    const { timeZone } = context.services.config;
    return answerGuarded(context, heldCreateStation, { ...input, timeZone }, shown);
  }

  @Mutation(() => UpdateStationPayload, { description: "Changes what a station says of itself (修改阵地)." })
  async updateStation(
    @Ctx() context: RequestContext, @Arg("input", () => UpdateStationInput, { description: "The changes." }) input: UpdateStationInput,
  ): Promise<Partial<UpdateStationPayload>> {
    return answerGuarded(context, heldUpdateStation, input, shown);
  }

  @Mutation(() => ChangeStationStatusPayload, { description: "Opens, suspends or closes a station (变更状态)." })
  async changeStationStatus(
    @Ctx() context: RequestContext, @Arg("input", () => ChangeStationStatusInput, { description: "The new state." }) input: ChangeStationStatusInput,
  ): Promise<Partial<ChangeStationStatusPayload>> {
    return answerGuarded(context, heldChangeStationStatus, input, shown);
  }

  @Mutation(() => MoveStationPayload, { description: "Hangs a station with all below it elsewhere, from a day on (调整隶属)." })
  async moveStation(
    @Ctx() context: RequestContext, @Arg("input", () => MoveStationInput, { description: "Where to, and from when." }) input: MoveStationInput,
  ): Promise<Partial<MoveStationPayload>> {
    const { timeZone } = context.services.config;
    return answerGuarded(context, heldMoveStation, { ...input, timeZone }, shown);
  }

  @Mutation(() => ImportStationsPayload, { description: "Brings stations in from CSV: all rows or none (导入阵地)." })
  async importStations(
    @Ctx() context: RequestContext, @Arg("input", () => ImportStationsInput, { description: "The file." }) input: ImportStationsInput,
  ): Promise<Partial<ImportStationsPayload>> {
    const { timeZone } = context.services.config;
    return answerGuarded(context, heldImportStations, { ...input, timeZone }, (result) => result);
  }
}

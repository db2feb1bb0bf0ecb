import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answer, type RequestContext } from "../../graphql";
import { changeStationStatus } from "./commands/changeStationStatus";
import { createStation } from "./commands/createStation";
import { importStations } from "./commands/importStations";
import { moveStation } from "./commands/moveStation";
import { updateStation } from "./commands/updateStation";
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
    return answer(await context.inTransaction((work) => createStation(work, { ...input, timeZone })), shown);
  }

  @Mutation(() => UpdateStationPayload, { description: "Changes what a station says of itself (修改阵地)." })
  async updateStation(
    @Ctx() context: RequestContext, @Arg("input", () => UpdateStationInput, { description: "The changes." }) input: UpdateStationInput,
  ): Promise<Partial<UpdateStationPayload>> {
    return answer(await context.inTransaction((work) => updateStation(work, input)), shown);
  }

  @Mutation(() => ChangeStationStatusPayload, { description: "Opens, suspends or closes a station (变更状态)." })
  async changeStationStatus(
    @Ctx() context: RequestContext, @Arg("input", () => ChangeStationStatusInput, { description: "The new state." }) input: ChangeStationStatusInput,
  ): Promise<Partial<ChangeStationStatusPayload>> {
    return answer(await context.inTransaction((work) => changeStationStatus(work, input)), shown);
  }

  @Mutation(() => MoveStationPayload, { description: "Hangs a station with all below it elsewhere, from a day on (调整隶属)." })
  async moveStation(
    @Ctx() context: RequestContext, @Arg("input", () => MoveStationInput, { description: "Where to, and from when." }) input: MoveStationInput,
  ): Promise<Partial<MoveStationPayload>> {
    const { timeZone } = context.services.config;
    return answer(await context.inTransaction((work) => moveStation(work, { ...input, timeZone })), shown);
  }

  @Mutation(() => ImportStationsPayload, { description: "Brings stations in from CSV: all rows or none (导入阵地)." })
  async importStations(
    @Ctx() context: RequestContext, @Arg("input", () => ImportStationsInput, { description: "The file." }) input: ImportStationsInput,
  ): Promise<Partial<ImportStationsPayload>> {
    const { timeZone } = context.services.config;
    return answer(await context.inTransaction((work) => importStations(work, { ...input, timeZone })), (result) => result);
  }
}

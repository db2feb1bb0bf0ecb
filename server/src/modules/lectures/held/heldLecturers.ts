import { holdable, newLines, nothingBefore } from "../../heldChanges";
import { createLecturer, updateLecturer } from "../commands/keepLecturer";
import { Lecturer } from "../lecturer.entity";

/** A lecturer's name is told with what is announced, and one person may send another lecturer. */
export const heldCreateLecturer = holdable({
  mutation: "createLecturer",
  roles: [],
  run: createLecturer,
  before: nothingBefore,
  asks: (_work, { after }) => Promise.resolve({ title: `新增宣讲员 ${after.name}`, lines: [], stationId: null }),
});

/** Another name is on every lecture's page and slide at once; nothing else of a lecturer is told. */
export const heldUpdateLecturer = holdable({
  mutation: "updateLecturer",
  roles: [],
  run: updateLecturer,
  before: ({ entities }, { id }) => entities.findOneBy(Lecturer, { id }),
  asks: (_work, { before, after }) => {
    const lines = before === null ? [] : newLines(before, after, { name: "姓名" });
    return Promise.resolve(lines.length === 0 ? null : { title: `宣讲员改名：${after.name}`, lines, stationId: null });
  },
});

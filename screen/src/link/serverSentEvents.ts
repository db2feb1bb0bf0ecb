export interface ServerEvent {
  name: string;
  data: string;
}

/** Cuts a text/event-stream into events, whatever the chunks it arrives in; comments are dropped. */
export function createEventParser(emit: (event: ServerEvent) => void): (chunk: string) => void {
  let rest = "";
  let name = "message";
  let data: string[] = [];
  const takeLine = (line: string): void => {
    if (line === "") {
      if (data.length > 0) emit({ name, data: data.join("\n") });
      name = "message";
      data = [];
      return;
    }
    const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === "event") name = value ?? "";
    if (field === "data") data.push(value ?? "");
  };
  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n/);
    rest = lines.pop() ?? "";
    lines.forEach(takeLine);
  };
}

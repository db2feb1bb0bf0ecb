import { spawnSync } from "node:child_process";

/** An element as a strict parser reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

// Python is needed to install the portal anyway, and brings expat: a parser that is not ours and forgives nothing.
const program = `
import json, sys, xml.etree.ElementTree as tree
def read(e): return {"name": e.tag, "attributes": e.attrib, "text": e.text or "", "children": [read(c) for c in e]}
print(json.dumps(read(tree.fromstring(sys.stdin.buffer.read()))))
`;

/** Reads a document as expat does; throws on what is not well-formed. */
export function readXml(document: string): ReadElement {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", program], { input: document, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadElement;
}

/** The children of that name. */
export function childrenOf({ children }: ReadElement, name: string): ReadElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first child of that name; undefined when there is none. */
export function textOf(element: ReadElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}

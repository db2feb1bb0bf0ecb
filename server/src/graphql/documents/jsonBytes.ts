/** JSON in the making: texts, and bytes that were written before and are not encoded again. */
export class JsonBytes {
  private readonly parts: Buffer[] = [];
  private open = "";

  text(text: string): void {
    this.open += text;
  }

  bytes(bytes: Buffer): void {
    this.close();
    this.parts.push(bytes);
  }

  /** All that was written, in its order. */
  all(): Buffer {
    this.close();
    const [first] = this.parts;
    return first && this.parts.length === 1 ? first : Buffer.concat(this.parts);
  }

  private close(): void {
    if (this.open === "") return;
    // Between the objects of a list stands nothing else.
    this.parts.push(this.open === "," ? comma : Buffer.from(this.open));
    this.open = "";
  }
}

const comma = Buffer.from(",");

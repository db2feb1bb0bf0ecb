/** A box of an MP4, for tests. */
function box(name: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, body]);
}

function words(length: number, values: Readonly<Record<number, number>>): Buffer {
  const buffer = Buffer.alloc(length);
  for (const [at, value] of Object.entries(values)) buffer.writeInt32BE(value | 0, Number(at));
  return buffer;
}

export interface Movie {
  readonly codec?: string;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly framesPerSecond?: number;
  readonly profile?: number;
  readonly level?: number;
  /** A quarter turn, as a telephone held upright writes it. */
  readonly isTurned?: boolean;
  readonly audio?: string | null;
  readonly isIndexLast?: boolean;
  /** Bytes of pictures that fill the file. */
  readonly filling?: number;
}

const plainMovie = { codec: "avc1", width: 1280, height: 720, seconds: 12.5, framesPerSecond: 25, profile: 100, level: 40, isTurned: false };

function pictureTrack(movie: Movie): Buffer {
  const { codec, width, height, seconds, framesPerSecond, profile, level, isTurned } = { ...plainMovie, ...movie };
  const matrix = isTurned ? { 40: 0, 44: 65536, 52: -65536, 56: 0 } : { 40: 65536, 44: 0, 52: 0, 56: 65536 };
  const header = words(84, { ...matrix, 72: 0x40000000, 76: width * 65536, 80: height * 65536 });
  const coding = codec.startsWith("avc") ? box("avcC", Buffer.from([1, profile, 0, level, 255, 225])) : Buffer.alloc(0);
  const samples = box("stbl", box("stsd", words(8, { 4: 1 }), box(codec, Buffer.alloc(78), coding)), box("stts", words(16, { 4: 1, 8: Math.round(seconds * framesPerSecond), 12: 1000 })));
  const media = box("mdia", box("mdhd", words(24, { 12: framesPerSecond * 1000, 16: Math.round(seconds * framesPerSecond * 1000) })), box("hdlr", Buffer.from("\0\0\0\0\0\0\0\0vide\0\0\0\0", "latin1")), box("minf", samples));
  return box("trak", box("tkhd", header), media);
}

function soundTrack(codec: string): Buffer {
  const samples = box("stbl", box("stsd", words(8, { 4: 1 }), box(codec, Buffer.alloc(28))));
  return box("trak", box("tkhd", words(84, {})), box("mdia", box("hdlr", Buffer.from("\0\0\0\0\0\0\0\0soun\0\0\0\0", "latin1")), box("minf", samples)));
}

/** An MP4 whose index says what is asked for; it holds no pictures. */
export function buildMovie(movie: Movie = {}): Buffer {
  const { seconds = 12.5, audio = "mp4a", isIndexLast = false, filling = 8 } = movie;
  const header = box("mvhd", words(100, { 12: 1000, 16: Math.round(seconds * 1000) }));
  const index = box("moov", header, ...(audio === null ? [] : [soundTrack(audio)]), pictureTrack(movie));
  const pictures = box("mdat", Buffer.alloc(filling));
  return Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0isommp42", "latin1")), ...(isIndexLast ? [pictures, index] : [index, pictures])]);
}

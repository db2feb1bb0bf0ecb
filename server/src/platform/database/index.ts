export { Database } from "./database";
export { openDatabase, closeDatabase } from "./openDatabase";
export { forUpdate } from "./lock";
export { asciiColumn, idColumn, momentColumn } from "./column";
export { writingDataSource } from "./dataSource";
export type { DatabasePlace } from "./dataSource";
export { BadCursor, readPage, type OrderPart } from "./readPage";

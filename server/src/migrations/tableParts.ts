import { Table, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from "typeorm";

type Column = TableColumnOptions;
type Extra = Partial<TableColumnOptions>;

function isSqlite(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === "better-sqlite3";
}

/** Column builders that mean the same on SQLite and MariaDB; `columnsFor(runner)` gives them. */
export interface ColumnParts {
  id(name: string, extra?: Extra): Column;
  ascii(name: string, length: number, extra?: Extra): Column;
  text(name: string, length: number, extra?: Extra): Column;
  long(name: string, extra?: Extra): Column;
  json(name: string, extra?: Extra): Column;
  int(name: string, extra?: Extra): Column;
  float(name: string, extra?: Extra): Column;
  bool(name: string, extra?: Extra): Column;
  moment(name: string, extra?: Extra): Column;
  date(name: string, extra?: Extra): Column;
}

const ascii = { charset: "ascii", collation: "ascii_bin" };

/** The column builders for the database at hand. */
export function columnsFor(runner: QueryRunner): ColumnParts {
  const sqlite = isSqlite(runner);
  const asciiSet = sqlite ? {} : ascii;
  return {
    id: (name, extra) => ({ name, type: "varchar", length: "36", ...asciiSet, ...extra }),
    ascii: (name, length, extra) => ({ name, type: "varchar", length: String(length), ...asciiSet, ...extra }),
    text: (name, length, extra) => ({ name, type: "varchar", length: String(length), ...extra }),
    long: (name, extra) => ({ name, type: sqlite ? "text" : "longtext", ...extra }),
    json: (name, extra) => ({ name, type: "json", ...extra }),
    int: (name, extra) => ({ name, type: sqlite ? "integer" : "int", ...extra }),
    float: (name, extra) => ({ name, type: sqlite ? "double" : "double", ...extra }),
    bool: (name, extra) => ({ name, type: sqlite ? "boolean" : "tinyint", ...(sqlite ? {} : { width: 1 }), ...extra }),
    moment: (name, extra) => ({ name, type: "datetime", precision: 3, ...extra }),
    date: (name, extra) => ({ name, type: "date", ...extra }),
  };
}

/** A named foreign key that both databases describe alike. */
export function foreignKey(table: string, column: string, target: string, onDelete: "NO ACTION" | "CASCADE" = "NO ACTION"): TableForeignKey {
  return new TableForeignKey({
    name: `fk_${table}_${column}`,
    columnNames: [column],
    referencedTableName: target,
    referencedColumnNames: ["id"],
    onDelete,
    onUpdate: "NO ACTION",
  });
}

/** A named index. */
export function index(table: string, columns: readonly string[], unique = false): TableIndex {
  return new TableIndex({ name: `${unique ? "uq" : "ix"}_${table}_${columns.join("_")}`, columnNames: [...columns], isUnique: unique });
}

/** Creates a table from its parts. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  parts: { columns: Column[]; foreignKeys?: TableForeignKey[]; indices?: TableIndex[] },
): Promise<void> {
  await runner.createTable(new Table({ name, ...parts }));
}

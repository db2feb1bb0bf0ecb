import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import { containing } from "./station.text";

interface Searched {
  /** Properties with Chinese text. */
  readonly texts: readonly string[];
}

/** Keeps the rows whose texts or code contain `q`. */
export function searchFor<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, q: string, { texts }: Searched): void {
  const pattern = containing(q);
  query.andWhere(
    new Brackets((either) => {
      for (const text of texts) either.orWhere(`${query.alias}.${text} LIKE :q ESCAPE '!'`, { q: pattern });
      // Codes are ASCII columns, which MariaDB does not compare with Chinese, and case counts in them.
      if (/^[\x20-\x7e]*$/.test(pattern)) either.orWhere(`LOWER(${query.alias}.code) LIKE :code ESCAPE '!'`, { code: pattern.toLowerCase() });
    }),
  );
}

import type { Core } from '@strapi/strapi';

type Deed = () => void;

interface Transaction {
  onCommit(deed: Deed): void;
}

interface Transactions {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Runs the work in one transaction, joining the one that runs already; what it hands to afterCommit waits for the end. */
export function inTransaction<T>(strapi: Core.Strapi, work: (afterCommit: (deed: Deed) => void) => Promise<T>): Promise<T> {
  const database = strapi.db as unknown as Transactions;
  return database.transaction((transaction) =>
    work((deed) => {
      transaction.onCommit(deed);
    }),
  );
}

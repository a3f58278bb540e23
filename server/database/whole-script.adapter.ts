import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/**
 * Sends a migration to PostgreSQL whole: one implicit transaction, and functions may hold semicolons.
 * The adapter's own way cuts the text at every semicolon.
 */
export class WholeScriptPg extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script: string) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        throw forEngine(error as pg.DatabaseError);
      }
    };
    return connection;
  }
}

/** The engine knows errors in its own form only; at any other it ends without an answer. */
function forEngine({ code, severity, message, detail, column, hint }: pg.DatabaseError) {
  return new DriverAdapterError({
    kind: 'postgres',
    code: code ?? '',
    severity: severity ?? 'ERROR',
    message,
    detail,
    column,
    hint,
  });
}

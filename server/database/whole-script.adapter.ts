import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Sends a migration to PostgreSQL whole: one implicit transaction, and functions may hold semicolons.
 * The adapter's own way cuts the text at every semicolon.
 */
export class WholeScriptPg extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script: string) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}

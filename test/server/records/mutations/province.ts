import type { Role } from '../../../../server/access/roles.js';
import type { Database } from '../../../../server/database/open.js';
import { globalId } from '../../../../server/graphql/node/global-id.js';
import { today } from '../../../../server/time/today.js';
import type { startServer } from '../../../support/server.js';

/** The mentors of the two clients. */
export const mentors = { ani: 'm-ani', budi: 'm-budi' };

const day = (offset: number) => today(new Date(Date.now() + offset * 86_400_000));

/** Days before today on which things happened. */
export const days = {
  admitted: day(-250),
  discharged: day(-180),
  wrong: day(-20),
  right: day(-21),
  first: day(-30),
  second: day(-31),
  lastWeek: day(-7),
  today: day(0),
  tomorrow: day(1),
  between: day(-300),
  before: day(-400),
};

/** A police office, two narcotics agencies with a facility each, three clients, operations and a target. */
export async function fillWork({ pool }: Database): Promise<void> {
  await pool.query(`
    INSERT INTO reference.region (code, level, parent_code, name_id) VALUES
      ('15', 'PROVINCE', NULL, 'Jambi'), ('15.04', 'REGENCY', '15', 'Batang Hari'), ('15.71', 'REGENCY', '15', 'Kota Jambi');
    INSERT INTO reference.agency (code, kind, parent_code, name_id) VALUES
      ('POLRES', 'POLRES', NULL, 'Polres'), ('BNNK-A', 'BNNK', NULL, 'BNNK A'), ('BNNK-B', 'BNNK', NULL, 'BNNK B');
    INSERT INTO reference.agency_jurisdiction VALUES ('BNNK-A', '15.04'), ('BNNK-B', '15.71'), ('POLRES', '15.71');
    INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES
      ('F-A', 'BNNK-A', 'Klinik A', '15.04', 'BOTH'), ('F-B', 'BNNK-B', 'Klinik B', '15.71', 'BOTH'),
      ('F-C', 'POLRES', 'Klinik C', '15.71', 'BOTH');
    INSERT INTO records.client (pseudonym, record_key) VALUES ('c-a1', 1), ('c-a2', 2), ('c-b', 3), ('c-bc', 4);
    INSERT INTO records.episode (client_pseudonym, facility_code, setting, admitted, discharged, outcome) VALUES
      ('c-a1', 'F-A', 'INPATIENT', '${days.admitted}', '${days.discharged}', 'COMPLETED'),
      ('c-a2', 'F-A', 'INPATIENT', '${days.admitted}', '${days.discharged}', 'DROPPED_OUT'),
      ('c-b', 'F-B', 'INPATIENT', '${days.admitted}', '${days.discharged}', 'COMPLETED'),
      ('c-bc', 'F-C', 'INPATIENT', '${days.before}', '${days.before}', 'DROPPED_OUT'),
      ('c-bc', 'F-B', 'INPATIENT', '${days.admitted}', '${days.discharged}', 'DROPPED_OUT');
    INSERT INTO records.aftercare (id, client_pseudonym, started, mentor_pseudonym) VALUES
      (101, 'c-a1', '${days.discharged}', '${mentors.ani}'), (102, 'c-b', '${days.discharged}', '${mentors.budi}');
    INSERT INTO records.operation (code, lead_agency_code, kind, region_code, started, status, title_id, published) VALUES
      ('OPS-1', 'POLRES', 'RAID', '15.71', '2024-01-01', 'DONE', 'Razia', false),
      ('OPS-2', 'POLRES', 'RAID', '15.71', '2024-02-01', 'PLANNED', 'Rencana', false),
      ('OPS-3', 'BNNK-B', 'RAID', '15.71', '2024-03-01', 'DONE', 'Gabungan', false);
    INSERT INTO records.operation_partner VALUES ('OPS-3', 'POLRES');
    INSERT INTO reference.target (indicator, region_code, year, value) VALUES ('RELAPSE_FREE_6', '15', 2024, 50);
  `);
}

export const id = globalId;

/** Asks a server as somebody of a role. */
export function asker(server: Awaited<ReturnType<typeof startServer>>) {
  return async (
    who: { role: Role; agency?: string; mentor?: string; subject?: string },
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) => {
    const { token } = await server.token(who);
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...(await response.json()) };
  };
}

let keys = 0;
/** A key that no other request has. */
export const freshKey = () => `key-${process.pid}-${++keys}`.padEnd(12, '0');

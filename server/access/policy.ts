import { exactMeasures, policyTable, unpublishedRows } from './policy-table.js';
import type { Role, Side } from './roles.js';

const readers = new Map<string, ReadonlySet<Role>>(
  Object.entries(policyTable).flatMap(([type, grants]) =>
    Object.entries(grants).flatMap(([fields, roles]) =>
      fields.split(' ').map((field) => [`${type}.${field}`, new Set(roles)] as const),
    ),
  ),
);

/** Whether a role reads a field of a type; nobody reads what the policy does not name. */
export function mayRead(role: Role, type: string, field: string): boolean {
  return readers.get(`${type}.${field}`)?.has(role) ?? false;
}

/** Every field that the policy names, as Type.field. */
export const namedFields: readonly string[] = [...readers.keys()];

/** What an ability is, in terms of the policy. */
const fieldOfAbility = {
  READ_POLICE_RECORDS: 'Query.cases',
  READ_REHABILITATION_RECORDS: 'Query.episodes',
  READ_AFTERCARE: 'Query.followUps',
  WORK_ON_AFTERCARE: 'Mutation.recordFollowUp',
  ASSIGN_MENTORS: 'Mutation.assignMentor',
  PUBLISH_OPERATIONS: 'Mutation.publishOperation',
  SET_TARGETS: 'Mutation.setTarget',
  RETRACT_IMPORTS: 'Mutation.retractImport',
  READ_AUDIT: 'Query.audit',
} as const;

type FieldAbility = keyof typeof fieldOfAbility;
export type Ability = FieldAbility | `MEASURE_${Side}_EXACTLY`;

/** What a role may do at all, apart from which rows it sees. */
export const abilities: readonly Ability[] = [
  'MEASURE_POLICE_EXACTLY',
  'MEASURE_REHABILITATION_EXACTLY',
  ...(Object.keys(fieldOfAbility) as FieldAbility[]),
];

/** What a role may do. */
export function abilitiesOf(role: Role): Ability[] {
  return abilities.filter((ability) => {
    if (ability === 'MEASURE_POLICE_EXACTLY') return measuresExactly(role, 'POLICE');
    if (ability === 'MEASURE_REHABILITATION_EXACTLY') return measuresExactly(role, 'REHABILITATION');
    return readers.get(fieldOfAbility[ability])?.has(role);
  });
}

/** Whether a role reads exact figures of a side. */
export function measuresExactly(role: Role, side: Side): boolean {
  return (exactMeasures[side] as readonly Role[]).includes(role);
}

/** Whether a role sees rows of a type that are not public. */
export function seesUnpublished(role: Role, type: keyof typeof unpublishedRows): boolean {
  return unpublishedRows[type].includes(role);
}

/** The halves of the story of which a role reads rows. */
export function sidesOf(role: Role): Side[] {
  return [
    ...(mayRead(role, 'Query', 'cases') ? (['POLICE'] as const) : []),
    ...(mayRead(role, 'Query', 'clients') ? (['REHABILITATION'] as const) : []),
  ];
}

/** Roles that see the whole province and country instead of their agency's regions. */
const unbounded: readonly Role[] = ['LEADERSHIP', 'ADMIN'];

/** Whether a role's scope is its agency, those below it and their regions. */
export function isBoundToAgency(role: Role): boolean {
  return !unbounded.includes(role);
}

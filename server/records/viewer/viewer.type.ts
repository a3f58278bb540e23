import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { abilities } from '../../access/policy.js';
import { type Role as RoleName, roles } from '../../access/roles.js';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [name in Name]: name };

export const Role = named(roles);
export const Ability = named(abilities);

registerEnumType(Role, {
  name: 'Role',
  description: 'Who somebody is to Sinergi. PUBLIC: nobody signed in.',
});
registerEnumType(Ability, { name: 'Ability', description: 'What a role may do at all.' });

@ObjectType('Viewer', { description: 'Who is asking.' })
export class Viewer {
  @Field(() => Role)
  role!: RoleName;
}

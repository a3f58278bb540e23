/** What a command finds around it: nothing but where programmes are and which language its user speaks. */
export const bareEnvironment = { PATH: process.env.PATH, LC_ALL: process.env.LC_ALL };

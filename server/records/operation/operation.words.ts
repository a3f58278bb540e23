import { words } from '../../language/localised.js';

/** Why a row of operations is refused. */
export const operationWords = {
  ahead: (today: string) =>
    words(
      `berada di masa depan (hari ini ${today}); hanya operasi PLANNED boleh`,
      `lies in the future (today is ${today}); only a PLANNED operation may`,
    ),
};

// The file that the server ships, as if it were saved here.
export type * from '../../../dist/widgets/v1/sinergi.js';

// Makes what is missing or out of date, and nothing else: `npm run build`.
import { prepareOrExit } from './prepare.js';

await prepareOrExit();

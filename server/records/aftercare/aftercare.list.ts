import { byDay } from '../enums.js';

export const aftercareOrders = byDay('started', { name: 'id', type: 'integer' });

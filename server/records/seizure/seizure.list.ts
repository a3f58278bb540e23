import { byDay } from '../enums.js';

export const seizureOrders = byDay('date', { name: 'id', type: 'integer' });

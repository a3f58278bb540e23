import { byDay } from '../enums.js';

export const scoreOrders = byDay('date', { name: 'id', type: 'integer' });

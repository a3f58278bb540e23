// The thread beside: makes what is not kept yet, so that the thread that listens stays free. Started by WorkerPool.
import 'reflect-metadata';
import { parse } from 'graphql';
import { workerData } from 'piscina';
import { isDatabaseAway } from '../../database/is-database-away.js';
import { createPublicClient } from '../../database/public.client.js';
import { buildSinergiSchema } from '../../schema.js';
import { type PictureBuild, readPictureBuild } from '../embed/picture/picture-build.js';
import { databaseAway, type TaskName, type Tasks, type WorkerSettings } from '../worker/tasks.js';
import { answered } from './answer.task.js';
import { exported } from './export.task.js';
import { drawn } from './picture.task.js';

type Work<Name extends TaskName> = (given: Tasks[Name]['given']) => Promise<Tasks[Name]['made']>;

const { publicUrl, builtWidgets, documents } = workerData as WorkerSettings;
const client = createPublicClient(publicUrl);
const schema = buildSinergiSchema();
const parsed = new Map(
  Object.entries(documents).map(([id, { text, age }]) => [id, { document: parse(text), age }]),
);
let pictureBuild: Promise<PictureBuild> | undefined;

/** Read at its first use, again where that failed. */
function widgets(): Promise<PictureBuild> {
  pictureBuild ??= readPictureBuild(builtWidgets).catch((error) => {
    pictureBuild = undefined;
    throw error;
  });
  return pictureBuild;
}

/** Between threads an error keeps its message alone. */
const told =
  <Name extends TaskName>(work: Work<Name>): Work<Name> =>
  async (given) => {
    try {
      return await work(given);
    } catch (error) {
      throw isDatabaseAway(error) ? new Error(databaseAway) : error;
    }
  };

export const answer = told<'answer'>((given) => answered({ schema, client, documents: parsed }, given));

export const questions: Work<'questions'> = async (given) => (await widgets()).addressesOf(given);

export const picture: Work<'picture'> = async (given) => drawn(await widgets(), given);

export const exportFile = told<'exportFile'>((given) => exported(client, given));

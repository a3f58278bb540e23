import type { Answers } from '../answers.js';
import { ClientEpisodes, FacilityEpisodes } from './episode.edges.js';
import { EpisodeResolver } from './episode.resolver.js';
import { episodeRecords } from './episode.rows.js';

export const episodeAnswers: Answers = {
  records: episodeRecords,
  resolvers: [EpisodeResolver, ClientEpisodes, FacilityEpisodes],
};

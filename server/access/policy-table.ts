import { type Role, roles } from './roles.js';

/** Fields, separated by spaces, and the roles that read them. */
type Grants = Readonly<Record<string, readonly Role[]>>;

const everyone: readonly Role[] = roles;
const signedIn = roles.filter((role) => role !== 'PUBLIC');
const police: readonly Role[] = ['POLICE_ANALYST', 'ADMIN'];
const care: readonly Role[] = ['REHAB_ANALYST', 'ADMIN'];
const aftercare: readonly Role[] = ['MENTOR', 'REHAB_ANALYST', 'ADMIN'];
const eitherSide: readonly Role[] = ['POLICE_ANALYST', 'REHAB_ANALYST', 'ADMIN'];
const publishers: readonly Role[] = ['POLICE_ANALYST', 'STEWARD', 'ADMIN'];
const targetSetters: readonly Role[] = ['LEADERSHIP', 'STEWARD', 'ADMIN'];
const stewards: readonly Role[] = ['STEWARD', 'ADMIN'];
const admins: readonly Role[] = ['ADMIN'];

const page = (who: readonly Role[]): Grants => ({ 'edges nodes pageInfo totalCount': who });
const edge = (who: readonly Role[]): Grants => ({ 'cursor node': who });

/**
 * The truth about who reads which field of which type, written by hand. What it does not name is refused to everyone.
 * Which rows of a type somebody sees is the scope's matter (scope.ts).
 */
export const policyTable: Readonly<Record<string, Grants>> = {
  Query: {
    'node region regions agency agencies facilities officers operations observations': everyone,
    'statistics indicator survival careCascade catalogue release viewer': everyone,
    'cases suspects': police,
    tatAssessments: eitherSide,
    episodes: care,
    'clients followUps followUpsDue': aftercare,
    imports: stewards,
    audit: admins,
  },
  Mutation: {
    recordFollowUp: aftercare,
    'startAftercare assignMentor': care,
    publishOperation: publishers,
    setTarget: targetSetters,
    retractImport: stewards,
  },

  // Public facts.
  Region: {
    'id code level name parent children bpsCode population populationYear latitude longitude': everyone,
    'agencies facilities boundary synthetic': everyone,
    cases: police,
  },
  RegionBoundary: { 'geometry source synthetic': everyone },
  Agency: {
    'id code kind name parent children jurisdiction website synthetic': everyone,
    'officeHolders facilities operations': everyone,
    officers: eitherSide,
    cases: police,
  },
  AgencyConnection: page(everyone),
  AgencyEdge: edge(everyone),
  Facility: {
    'id code name agency region setting beds places sniCertified synthetic': everyone,
    episodes: care,
  },
  FacilityConnection: page(everyone),
  FacilityEdge: edge(everyone),
  Officer: { 'id name rank position agency from to public synthetic': everyone },
  OfficerConnection: page(everyone),
  OfficerEdge: edge(everyone),
  Operation: {
    'id code title kind status started ended joint leadAgency partnerAgencies region published synthetic':
      everyone,
    'cases seizures': police,
    version: publishers,
  },
  OperationConnection: page(everyone),
  OperationEdge: edge(everyone),
  Observation: {
    'id indicator value unit periodStart periodEnd region agency substance note synthetic': everyone,
    'sourceTitle sourceUrl sourceDate': everyone,
  },
  Target: { 'value year setBy setOn synthetic': everyone, 'indicator region version': targetSetters },
  PageInfo: { 'hasNextPage hasPreviousPage startCursor endCursor': everyone },

  // Published numbers.
  Release: { 'id asOf dataUntil publishedAt synthetic protection revisions corrections': everyone },
  Revision: { 'period periodUnit revision reason status': everyone },
  Correction: { 'year reason': everyone },
  Protection: {
    'statement delta epsilon rho sigma halfWidth threshold tablesPerPerson revisionsPerYear': everyone,
    'guarantee rightGuesses losses': everyone,
  },
  ProtectionLoss: { 'neighbours tables rho epsilon': everyone },
  Catalogue: { 'tables indicators enums protection': everyone },
  CatalogueTable: {
    'measure label definition unit source by periodUnits regionLevels coverage horizonDays isProtected':
      everyone,
  },
  CatalogueIndicator: {
    'id label definition numerator denominator unit direction levels horizonDays isProtected': everyone,
    'classification producer source update': everyone,
  },
  Coverage: { 'periodUnit from to': everyone },
  IndicatorLevel: { 'regionLevel periodUnits': everyone },
  EnumLabels: { 'name values': everyone },
  EnumValueLabel: { 'value label': everyone },
  StatisticTable: { 'measure label definition unit source periodUnit note synthetic cells': everyone },
  Cell: {
    'period region dimensions value exactness halfWidth step status reason explanation coarser': everyone,
  },
  DimensionValue: { 'dimension value label': everyone },
  TableReference: { 'measure by periodUnit regionLevel cell': everyone },
  IndicatorSeries: {
    'id label definition numerator denominator unit direction target points synthetic': everyone,
    'periodUnit note': everyone,
    'classification producer source update': everyone,
  },
  IndicatorPoint: {
    'period periodUnit region dimensions value numerator denominator lower upper': everyone,
    'step exactness status reason explanation target coarser': everyone,
  },
  SurvivalCurve: { 'kind label definition source region cohort periodUnit groups synthetic': everyone },
  SurvivalGroup: { 'label n exactness status reason explanation points medianDays': everyone },
  SurvivalPoint: { 'day survival lower upper atRisk events': everyone },
  CareCascade: { 'label definition source period region reason streams synthetic': everyone },
  CascadeStream: { 'id label stages': everyone },
  CascadeStage: {
    'id label count halfWidth rateFromPrevious exactness status reason explanation': everyone,
  },
  Viewer: { 'role agency abilities': everyone },

  // The police half.
  Case: {
    'id code agency region reported operation stage cleared suspects seizures synthetic': police,
  },
  CaseConnection: page(police),
  CaseEdge: edge(police),
  Suspect: {
    'id pseudonym case sex birthYear ageBand role substance articles tatAssessments synthetic': police,
  },
  SuspectConnection: page(police),
  SuspectEdge: edge(police),
  Seizure: {
    'id date substance quantity unit destroyed agency region case operation synthetic': police,
  },
  SeizureConnection: page(police),
  SeizureEdge: edge(police),

  // The bridge: each side sees its own end.
  TatAssessment: {
    'id requested decided severity recommendation synthetic': eitherSide,
    suspects: police,
    client: care,
  },
  TatAssessmentConnection: page(eitherSide),
  TatAssessmentEdge: edge(eitherSide),

  // The rehabilitation half.
  Client: {
    'id pseudonym sex birthYear region aftercare followUps synthetic': aftercare,
    'episodes scores tatAssessments': care,
  },
  ClientConnection: page(aftercare),
  ClientEdge: edge(aftercare),
  Episode: {
    'id client facility setting referral substance admitted discharged outcome synthetic': care,
  },
  EpisodeConnection: page(care),
  EpisodeEdge: edge(care),
  Score: { 'id client instrument phase domain date value synthetic': care },
  ScoreConnection: page(care),
  ScoreEdge: edge(care),
  Aftercare: { 'id client started ended mentor version synthetic': aftercare },
  AftercareConnection: page(aftercare),
  AftercareEdge: edge(aftercare),
  FollowUp: { 'id client due contacted status evidence version synthetic': aftercare },
  FollowUpConnection: page(aftercare),
  FollowUpEdge: edge(aftercare),
  FollowUpDue: { 'id client due daysAfterDischarge discharged late aftercare': aftercare },
  FollowUpDueConnection: page(aftercare),
  FollowUpDueEdge: edge(aftercare),

  // Work.
  ImportRecord: {
    'id kind source fileName importedBy importedAt read inserted updated unchanged synthetic': stewards,
    'retractedAt retractedBy retractReason': stewards,
  },
  ImportRecordConnection: page(stewards),
  ImportRecordEdge: edge(stewards),
  RecordFollowUpPayload: { 'followUp errors': aftercare },
  StartAftercarePayload: { 'aftercare errors': care },
  AssignMentorPayload: { 'aftercare errors': care },
  PublishOperationPayload: { 'operation errors': publishers },
  SetTargetPayload: { 'target errors': targetSetters },
  RetractImportPayload: { 'import rowsRemoved rowsRestored errors': stewards },
  InvalidValueError: { 'message field': signedIn },
  MissingRecordError: { 'message field': signedIn },
  VersionConflictError: { 'message field currentVersion': signedIn },
  KeyReusedError: { 'message field': signedIn },
  BusyError: { 'message field': signedIn },
  StillNeededError: { 'message field': signedIn },

  // Who read what.
  AuditEntry: { 'id seq at kind subject role agency purpose document action records outcome': admins },
  AuditedRecords: { 'type ids': admins },
  AuditEntryConnection: page(admins),
  AuditEntryEdge: edge(admins),
};

/** Who reads exact figures of a side of the story. */
export const exactMeasures = {
  POLICE: ['LEADERSHIP', 'POLICE_ANALYST', 'ADMIN'],
  REHABILITATION: ['LEADERSHIP', 'REHAB_ANALYST', 'ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

/** Who sees, within their scope, more rows of a type than the public does. */
export const unpublishedRows = {
  Operation: publishers,
  Officer: eitherSide,
} as const;

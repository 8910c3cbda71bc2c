import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { noteReads } from './graphql/personalData.js';
import { closeToAnonymous } from './graphql/signedInOnly.js';
import { ApiClientResolver } from './slices/access/apiClient.resolver.js';
import { PermissionFields, RoleFields } from './slices/access/role.fields.js';
import { RoleResolver } from './slices/access/role.resolver.js';
import { UserResolver } from './slices/access/user.resolver.js';
import { ViewerResolver } from './slices/access/viewer.resolver.js';
import { CategoryFieldFields, WorkerCategoryFields } from './slices/categories/category.fields.js';
import { CategoryResolver } from './slices/categories/category.resolver.js';
import { EligibilityResolver } from './slices/categories/eligibility.resolver.js';
import {
  CoverageFields,
  CoverageRateFields,
  CoverageSliceFields,
  RegionCoverage,
} from './slices/coverage/coverage.fields.js';
import { CoverageResolver } from './slices/coverage/coverage.resolver.js';
import {
  DecreeChangeFields,
  DecreeResolver,
  EnrolmentBatchDecree,
  EnrolmentDecree,
} from './slices/enrolments/decree.resolver.js';
import {
  EnrolmentBatchFields,
  EnrolmentFields,
  EnrolmentResultFields,
  QuotaEntryEnrolment,
  WorkerEnrolments,
} from './slices/enrolments/enrolment.fields.js';
import { EnrolmentResolver } from './slices/enrolments/enrolment.resolver.js';
import { ExportLayoutResolver } from './slices/enrolments/exportLayout.resolver.js';
import { FigureFields, FigureTopicFields } from './slices/figures/figure.fields.js';
import { FigureResolver } from './slices/figures/figure.resolver.js';
import { FundingSourceResolver } from './slices/funds/fundingSource.resolver.js';
import { ProgrammeResolver } from './slices/programmes/programme.resolver.js';
import { ImportFieldFields, ImportFields, ImportRowFields, ImportTermsFields } from './slices/imports/import.fields.js';
import { ImportResolver } from './slices/imports/import.resolver.js';
import { QuotaFields, QuotaGridRowFields, QuotaTransferFields } from './slices/quotas/quota.fields.js';
import { QuotaResolver } from './slices/quotas/quota.resolver.js';
import { ImportQuotasRowFields, QuotaImportResolver } from './slices/quotaImports/quotaImport.resolver.js';
import { QuotaTransferResolver } from './slices/quotas/quotaTransfer.resolver.js';
import { ApiClientRegion, RoleGrantRegion, UserRegion, ViewerRegions } from './slices/regions/access.fields.js';
import { RegionFields } from './slices/regions/region.fields.js';
import { RegionResolver } from './slices/regions/region.resolver.js';
import { RowProblemFields } from './slices/uploads/rowProblem.fields.js';
import { AuditEventRegion } from './slices/trail/audit.fields.js';
import { AuditResolver } from './slices/trail/audit.resolver.js';
import { DuplicateEvidenceFields, DuplicateResolver } from './slices/workers/duplicate.resolver.js';
import { EligibilityImpactResolver } from './slices/workers/eligibilityImpact.resolver.js';
import { NikWarningFields, WorkerFields, WorkerResidenceFields } from './slices/workers/worker.fields.js';
import { WorkerResolver } from './slices/workers/worker.resolver.js';
import { WorkerRequestFields, WorkerRequestsOfWorker } from './slices/workers/workerRequest.fields.js';
import { WorkerRequestResolver } from './slices/workers/workerRequest.resolver.js';

/** The API's table of contents: every class that adds to it, the slices from the ground up. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ViewerResolver,
      UserResolver,
      RoleResolver,
      PermissionFields,
      RoleFields,
      ApiClientResolver,
      RegionResolver,
      RegionFields,
      ViewerRegions,
      RowProblemFields,
      UserRegion,
      RoleGrantRegion,
      ApiClientRegion,
      FigureResolver,
      FigureFields,
      FigureTopicFields,
      CategoryResolver,
      WorkerCategoryFields,
      CategoryFieldFields,
      EligibilityResolver,
      FundingSourceResolver,
      ProgrammeResolver,
      QuotaResolver,
      QuotaFields,
      QuotaTransferResolver,
      QuotaTransferFields,
      QuotaGridRowFields,
      QuotaImportResolver,
      ImportQuotasRowFields,
      WorkerResolver,
      WorkerFields,
      WorkerResidenceFields,
      NikWarningFields,
      EligibilityImpactResolver,
      DuplicateResolver,
      DuplicateEvidenceFields,
      WorkerRequestResolver,
      WorkerRequestFields,
      WorkerRequestsOfWorker,
      CoverageResolver,
      CoverageFields,
      CoverageSliceFields,
      CoverageRateFields,
      RegionCoverage,
      EnrolmentResolver,
      EnrolmentFields,
      EnrolmentBatchFields,
      EnrolmentResultFields,
      QuotaEntryEnrolment,
      WorkerEnrolments,
      DecreeResolver,
      DecreeChangeFields,
      EnrolmentBatchDecree,
      EnrolmentDecree,
      ImportResolver,
      ImportFields,
      ImportFieldFields,
      ImportTermsFields,
      ImportRowFields,
      ExportLayoutResolver,
      AuditResolver,
      AuditEventRegion,
    ],
    // Inputs are checked by their slice, with messages in the reader's language.
    validate: false,
  });
  const query = schema.getQueryType();
  if (query)
    query.description =
      'What can be read. Errors carry `extensions.code` and, where arguments are at fault, `extensions.fields`.';
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = 'What can be done. Each mutation is done as a whole or not at all.';
  return closeToAnonymous(noteReads(lexicographicSortSchema(schema)));
}

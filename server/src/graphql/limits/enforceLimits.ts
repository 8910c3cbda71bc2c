import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLError, type ValidationRule, getVariableValues } from 'graphql';
import type { Context } from '../../context.js';
import { type Account, tellAccount } from './account.js';
import type { Budget } from './budget.js';
import { type DocumentCheck, checkFirst, checkShape } from './checkDocument.js';
import { costOf, fragmentsOf } from './cost.js';
import type { Limits } from './limits.js';
import { refusal } from './refusal.js';
import { hasStorableTexts, isStorable } from './storable.js';
import { type TrustedDocuments, checkTrust } from './trustedDocuments.js';
import { exceeds } from './values.js';

/**
 * Refuses what asks for too much, the cheap checks first: tokens while parsing, the document's shape before GraphQL's
 * own rules, the variables, the cost, and last the client's budget in the database. What is refused earlier costs the
 * client nothing, and no resolver sees any of it. The rule belongs among Apollo's `validationRules`.
 */
export function enforceLimits(
  budget: Budget,
  trusted: TrustedDocuments | undefined,
): { rule: ValidationRule; plugin: ApolloServerPlugin<Context> } {
  const checks = new WeakMap<DocumentNode, DocumentCheck>();

  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart({ contextValue: { client } }) {
      const { limits } = client;
      const check: DocumentCheck = (document) =>
        checkTrust(document, trusted) ?? checkShape(document, limits) ?? checkTexts(hasStorableTexts(document));
      let account: Account | undefined;
      return {
        async validationDidStart({ document }) {
          checks.set(document, check);
        },
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          // Once more, since Apollo remembers documents that were good for somebody else.
          refuse(check(document) ?? checkVariables(variables, limits));
          if (!operation) return;
          // GraphQL would find that only while executing.
          if (!schema.getRootType(operation.operation))
            refuse(refusal('BAD_USER_INPUT', 'operationKindUnknown', { kind: operation.operation }));
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 1,
          });
          // Variables that do not fit: GraphQL says so, instead of executing.
          if (!coerced) return;
          const cost = costOf({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
          account = { cost, limits };
          refuse(checkCost(cost, limits));
          if (limits.budget === 0) return;
          account = { cost, limits, standing: await budget.charge(client.id, cost, limits.budget) };
          refuse(checkBudget(account));
        },
        async willSendResponse({ document, response }) {
          // Apollo answers 200 to a hash that it does not know, though it ran nothing.
          if (!document && response.http.status === 200) response.http.status = 400;
          if (account) tellAccount(account, response);
        },
      };
    },
  };
  return { rule: checkFirst(checks), plugin };
}

function refuse(error: GraphQLError | undefined): void {
  if (error) throw error;
}

function checkVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): GraphQLError | undefined {
  const { values, depth } = limits;
  return exceeds(variables, limits)
    ? refusal('COST_LIMIT', 'tooManyVariableValues', { maximum: values, depth })
    : checkTexts(isStorable(variables));
}

/** The database would refuse such a text wherever it came to stand, so it is said once, before anything is done. */
function checkTexts(areStorable: boolean): GraphQLError | undefined {
  return areStorable ? undefined : refusal('BAD_USER_INPUT', 'textUnstorable');
}

function checkCost(cost: number, limits: Limits): GraphQLError | undefined {
  const maximum = limits.budget === 0 ? limits.cost : Math.min(limits.cost, limits.budget);
  return cost > maximum ? refusal('COST_LIMIT', 'costTooHigh', { maximum, actual: cost }) : undefined;
}

function checkBudget({ cost, limits, standing }: Account): GraphQLError | undefined {
  if (!standing || standing.isGranted) return undefined;
  const { remaining, secondsLeft } = standing;
  return refusal(
    'RATE_LIMITED',
    'budgetSpent',
    { actual: cost, maximum: limits.budget, remaining, seconds: secondsLeft },
    { status: 429, headers: { 'retry-after': String(secondsLeft) } },
  );
}

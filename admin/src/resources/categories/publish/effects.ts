import type { Difference, FieldProperty, Said } from '../compare/difference';
import { differences } from '../compare/difference';
import type { Design, DesignField } from '../design/design';

/** What the new version does to who fills in the form, compared to the one before. */
export type Effect =
  | {
      readonly kind: 'fieldAdded' | 'fieldAddedRequired' | 'fieldRemoved' | 'madeRequired' | 'limited';
      readonly field: DesignField;
    }
  | { readonly kind: 'choicesTaken'; readonly field: DesignField; readonly choices: readonly string[] }
  | { readonly kind: 'ruleChanged' | 'ruleAdded' | 'ruleRemoved' };

const LIMITS: readonly FieldProperty[] = ['minimum', 'maximum', 'pattern'];

export function effects(before: Design, after: Design): Effect[] {
  const found = differences(before, after);
  return found.flatMap((difference): Effect[] => {
    switch (difference.kind) {
      case 'fieldAdded':
        return [{ kind: difference.field.isRequired ? 'fieldAddedRequired' : 'fieldAdded', field: difference.field }];
      case 'fieldRemoved':
        return [{ kind: 'fieldRemoved', field: difference.field }];
      case 'fieldChanged':
        return effectsOfChange(difference, found);
      case 'text':
        return difference.name === 'eligibility' ? [{ kind: ruleEffect(difference) }] : [];
      default:
        return [];
    }
  });
}

type FieldChange = Extract<Difference, { kind: 'fieldChanged' }>;

function effectsOfChange(change: FieldChange, all: readonly Difference[]): Effect[] {
  const { field, property, before } = change;
  if (property === 'isRequired') return field.isRequired ? [{ kind: 'madeRequired', field }] : [];
  if (property === 'choices' && Array.isArray(before)) {
    const choices = before.filter((choice) => !field.choices.includes(choice));
    return choices.length > 0 ? [{ kind: 'choicesTaken', field, choices }] : [];
  }
  if (!LIMITS.includes(property) || change.after === null) return [];
  // However many of its limits were changed, it is said once.
  const first = all.find((one) => one.kind === 'fieldChanged' && one.field === field && isLimit(one));
  return first === change ? [{ kind: 'limited', field }] : [];
}

const isLimit = ({ property, after }: FieldChange): boolean => LIMITS.includes(property) && after !== null;

function ruleEffect({ before, after }: { before: Said; after: Said }): 'ruleAdded' | 'ruleRemoved' | 'ruleChanged' {
  if (before === null) return 'ruleAdded';
  return after === null ? 'ruleRemoved' : 'ruleChanged';
}

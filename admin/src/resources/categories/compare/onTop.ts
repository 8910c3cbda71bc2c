import type { Design, DesignField } from '../design/design';
import { isSame } from './difference';

/**
 * My changes put on top of the newest version: what I have changed since `base` is as I have it, all else as the newest
 * has it. Fields are told by their keys, so that two who worked on two fields both keep their work.
 */
export function onTop(base: Design, mine: Design, newest: Design): Design {
  const pick = <Name extends keyof Design>(name: Name): Design[Name] =>
    isSame(base[name], mine[name]) ? newest[name] : mine[name];
  return {
    nameId: pick('nameId'),
    nameEn: pick('nameEn'),
    descriptionId: pick('descriptionId'),
    descriptionEn: pick('descriptionEn'),
    kbjiCode: pick('kbjiCode'),
    source: pick('source'),
    eligibility: pick('eligibility'),
    fields: fieldsOnTop(base.fields, mine.fields, newest.fields),
    personas: personasOnTop(base.personas, mine.personas, newest.personas),
  };
}

function fieldsOnTop(
  base: readonly DesignField[],
  mine: readonly DesignField[],
  newest: readonly DesignField[],
): DesignField[] {
  const inBase = byKey(base);
  const inMine = byKey(mine);
  const inNewest = byKey(newest);
  const merged = (key: string | null): DesignField[] => {
    const [before, my, their] = [inBase.get(key), inMine.get(key), inNewest.get(key)];
    if (my && their) return [before ? fieldOnTop(before, my, their) : my];
    // One of us has removed it: it stays when the other has changed it meanwhile.
    if (my) return before && isSame(before, my) ? [] : [my];
    return their && !(before && isSame(before, their)) ? [their] : [];
  };
  const shared = (fields: readonly DesignField[]) =>
    fields.map(({ key }) => key).filter((key) => inBase.has(key) && inMine.has(key));
  const [first, then] = isSame(shared(base), shared(mine)) ? [newest, mine] : [mine, newest];
  const keys = new Set([...first, ...then].map(({ key }) => key));
  return [...keys].flatMap(merged);
}

/** Of one field, property by property. */
function fieldOnTop(base: DesignField, mine: DesignField, newest: DesignField): DesignField {
  const pick = <Name extends keyof DesignField>(name: Name): DesignField[Name] =>
    isSame(base[name], mine[name]) ? newest[name] : mine[name];
  return {
    key: mine.key,
    type: pick('type'),
    labelId: pick('labelId'),
    labelEn: pick('labelEn'),
    helpId: pick('helpId'),
    helpEn: pick('helpEn'),
    isRequired: pick('isRequired'),
    isSearchable: pick('isSearchable'),
    choices: pick('choices'),
    minimum: pick('minimum'),
    maximum: pick('maximum'),
    pattern: pick('pattern'),
  };
}

/** Personas have no key: one that somebody has changed is another one. */
function personasOnTop(base: Design['personas'], mine: Design['personas'], newest: Design['personas']) {
  const holds = (personas: Design['personas'], one: Design['personas'][number]) =>
    personas.some((other) => isSame(one, other));
  const kept = newest.filter((one) => !holds(base, one) || holds(mine, one));
  const added = mine.filter((one) => !holds(base, one) && !holds(newest, one));
  return [...kept, ...added];
}

const byKey = (fields: readonly DesignField[]) => new Map(fields.map((field) => [field.key, field]));

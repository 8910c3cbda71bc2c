import { DndContext, closestCenter } from '@dnd-kit/core';
import type { DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';

import { Section } from '../../../components/Section';
import { visuallyHidden } from '../../../components/visuallyHidden';
import { useText } from '../../../providers/useText';
import { useFieldLabel } from '../fieldText';
import { EMPTY_FIELD } from './design';
import { FieldCard } from './FieldCard';
import { useDragSpeech } from './useDragSpeech';
import type { DesignValues } from './useDesignForm';
import { useDragSensors } from './useDragSensors';

const MOST_FIELDS = 40;

/** The fields of the category, in the order of its form: dragged into order, or moved by their buttons. */
export const FieldList = () => {
  const t = useText();
  const labelOf = useFieldLabel();
  const { control } = useFormContext<DesignValues>();
  const { fields: entries, append, remove, move } = useFieldArray({ control, name: 'fields' });
  const values = useWatch({ control, name: 'fields' });
  const addButton = useRef<HTMLButtonElement>(null);
  const [spoken, setSpoken] = useState('');
  const sensors = useDragSensors();
  const positionOf = (id: unknown) => entries.findIndex((entry) => entry.id === id);
  const nameAt = (index: number) => labelOf(values[index] ?? EMPTY_FIELD);
  const speech = useDragSpeech(positionOf, nameAt, entries.length);

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) move(positionOf(active.id), positionOf(over.id));
  };
  const moveTo = (from: number, to: number) => {
    setSpoken(t('categories.drag.moved', { name: nameAt(from), position: to + 1, count: entries.length }));
    move(from, to);
  };
  const removeAt = (index: number) => {
    remove(index);
    // What was pressed is gone; the focus must not be lost with it.
    addButton.current?.focus();
  };

  return (
    <Section title={t('categories.fields.title', { count: entries.length })}>
      {entries.length === 0 && <Typography color="text.secondary">{t('categories.fields.none')}</Typography>}
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={speech}>
        <SortableContext items={entries.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <Box component="ol" sx={listStyle}>
            {entries.map(({ id, key }, index) => (
              <FieldCard
                key={id}
                id={id}
                index={index}
                count={entries.length}
                name={nameAt(index)}
                isNew={key === null}
                onMove={(to) => moveTo(index, to)}
                onRemove={() => removeAt(index)}
              />
            ))}
          </Box>
        </SortableContext>
      </DndContext>
      <Box role="status" sx={visuallyHidden}>
        {spoken}
      </Box>
      <Button
        ref={addButton}
        variant="outlined"
        startIcon={<Add />}
        onClick={() => append(EMPTY_FIELD, { shouldFocus: false })}
        disabled={entries.length >= MOST_FIELDS}
      >
        {t('categories.fields.add')}
      </Button>
    </Section>
  );
};

const listStyle = { listStyle: 'none', m: 0, mb: 2, p: 0, display: 'grid', gap: 1 };

import { useSortable } from '@dnd-kit/sortable';
import DragIndicator from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';

import { useText } from '../../../providers/useText';
import { FieldButtons } from './FieldButtons';
import { FieldInputs } from './FieldInputs';
import type { DesignValues } from './useDesignForm';

interface FieldCardProps {
  /** As the list knows it, whatever its key becomes. */
  id: string;
  index: number;
  count: number;
  name: string;
  /** It was only just added, to be filled in. */
  isNew: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** A field in the list: its name and type; opened, all that it asks for. What is at fault in it keeps it open. */
export const FieldCard = ({ id, index, count, name, isNew, onMove, onRemove }: FieldCardProps) => {
  const t = useText();
  const bodyId = useId();
  const [isOpen, setOpen] = useState(isNew);
  const { control } = useFormContext<DesignValues>();
  const field = useWatch({ control, name: `fields.${index}` });
  const { errors } = useFormState({ control, name: 'fields' });
  const isShown = isOpen || errors.fields?.[index] !== undefined;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: t('categories.drag.role') },
  });

  return (
    <Paper
      component="li"
      ref={setNodeRef}
      elevation={isDragging ? 4 : 0}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      sx={{ p: 1, position: 'relative', zIndex: isDragging ? 1 : 'auto' }}
    >
      <Box sx={rowStyle}>
        <IconButton
          ref={setActivatorNodeRef}
          aria-label={t('categories.drag.handle', { name })}
          {...attributes}
          {...listeners}
          // A finger on it drags, and does not scroll the page.
          sx={{ width: 44, height: 44, cursor: 'grab', touchAction: 'none' }}
        >
          <DragIndicator />
        </IconButton>
        <Box sx={titleStyle}>
          <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {index + 1}. {name}
          </Typography>
          <Chip size="small" variant="outlined" label={t(`categories.type.${field.type}`)} />
          {field.isRequired && <Chip size="small" label={t('categories.fields.required')} />}
        </Box>
        <FieldButtons
          index={index}
          count={count}
          name={name}
          isOpen={isShown}
          controls={bodyId}
          onToggle={() => setOpen(!isShown)}
          onMove={onMove}
          onRemove={onRemove}
        />
      </Box>
      {/* Closed, too, its inputs are there: what is at fault in them hinders sending. */}
      <Box id={bodyId} hidden={!isShown} sx={{ p: 1, pt: 2 }}>
        <FieldInputs index={index} type={field.type} isNew={isNew} />
      </Box>
    </Paper>
  );
};

const rowStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 };
const titleStyle = {
  flex: '1 1 10rem',
  minWidth: 0,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.5,
};

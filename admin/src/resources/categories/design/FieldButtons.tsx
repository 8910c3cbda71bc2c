import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

import { useText } from '../../../providers/useText';

interface FieldButtonsProps {
  index: number;
  count: number;
  name: string;
  isOpen: boolean;
  /** The id of what is opened. */
  controls: string;
  onToggle: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** Up, down, open, remove: all that dragging and a mouse could do. */
export const FieldButtons = ({
  index,
  count,
  name,
  isOpen,
  controls,
  onToggle,
  onMove,
  onRemove,
}: FieldButtonsProps) => {
  const t = useText();
  const pressed = useRef<HTMLButtonElement>(null);
  // A field that is moved takes its buttons with it, and the browser would forget which one has the focus.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const move = (button: HTMLButtonElement, to: number) => {
    if (to < 0 || to >= count) return;
    pressed.current = button;
    onMove(to);
  };

  return (
    <Box sx={{ display: 'flex' }}>
      <SmallButton
        label={t('categories.fields.up', { name })}
        isOff={index === 0}
        onClick={(button) => move(button, index - 1)}
      >
        <ArrowUpward />
      </SmallButton>
      <SmallButton
        label={t('categories.fields.down', { name })}
        isOff={index === count - 1}
        onClick={(button) => move(button, index + 1)}
      >
        <ArrowDownward />
      </SmallButton>
      <SmallButton
        label={t('categories.fields.edit', { name })}
        isExpanded={isOpen}
        controls={controls}
        onClick={onToggle}
      >
        {isOpen ? <ExpandLess /> : <ExpandMore />}
      </SmallButton>
      <SmallButton label={t('categories.fields.remove', { name })} onClick={onRemove}>
        <DeleteOutline />
      </SmallButton>
    </Box>
  );
};

interface SmallButtonProps {
  label: string;
  /** It keeps the focus where it would lead nowhere: told, not taken away. */
  isOff?: boolean;
  isExpanded?: boolean;
  controls?: string;
  onClick: (button: HTMLButtonElement) => void;
  children: ReactNode;
}

const SmallButton = ({ label, isOff = false, isExpanded, controls, onClick, children }: SmallButtonProps) => (
  <IconButton
    aria-label={label}
    title={label}
    aria-disabled={isOff}
    aria-expanded={isExpanded}
    aria-controls={controls}
    onClick={(event) => onClick(event.currentTarget)}
    sx={{ width: 44, height: 44, opacity: isOff ? 0.4 : 1 }}
  >
    {children}
  </IconButton>
);

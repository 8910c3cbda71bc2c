import type { KeyboardEvent } from 'react';

interface Branch {
  readonly isOpen: boolean;
  readonly onOpen: (code: string, isOpen: boolean) => void;
}

/** The arrows of a tree: up and down a row, right into a region, left out of it. Tab, Enter and Space stay the browser's. */
export function onRowKey(event: KeyboardEvent<HTMLElement>, branch: Branch | null, code: string): void {
  const { key, currentTarget } = event;
  const controls = [...document.querySelectorAll<HTMLElement>('[data-row-depth]')];
  const here = controls.indexOf(currentTarget);
  const focus = (control: HTMLElement | undefined) => control?.focus();

  if (key === 'ArrowDown') {
    focus(controls[here + 1]);
  } else if (key === 'ArrowUp') {
    focus(controls[here - 1]);
  } else if (key === 'ArrowRight' && branch) {
    if (branch.isOpen) {
      focus(controls[here + 1]);
    } else {
      branch.onOpen(code, true);
    }
  } else if (key === 'ArrowLeft' && branch?.isOpen) {
    branch.onOpen(code, false);
  } else if (key === 'ArrowLeft') {
    focus(controls.slice(0, here).findLast((control) => depthOf(control) < depthOf(currentTarget)));
  } else {
    return;
  }
  event.preventDefault();
}

const depthOf = ({ dataset }: HTMLElement): number => Number(dataset['rowDepth']);

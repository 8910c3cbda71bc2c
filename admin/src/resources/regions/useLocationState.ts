import { useLocation } from 'react-router';

/** What one page of the regions told this one beside the address: the former code by which it was asked for. */
export function useFormerCode(): string | undefined {
  const { formerCode } = useStateValues();
  return typeof formerCode === 'string' ? formerCode : undefined;
}

/** Whether it told of itself that it is being typed in, or that it came from the tree. */
export const useLocationFlag = (name: 'isTyping' | 'isFromTree'): boolean => useStateValues()[name] === true;

/** The browser keeps the state over a reload and over a new release: nothing is sure about its shape. */
function useStateValues(): Readonly<Record<string, unknown>> {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

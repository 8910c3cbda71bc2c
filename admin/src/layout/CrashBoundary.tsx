import type { ReactNode } from 'react';
import { Component } from 'react';

import { CrashPage } from './CrashPage';

interface CrashBoundaryProps {
  /** Another address is another chance. */
  address: string;
  children: ReactNode;
}

interface CrashBoundaryState {
  hasCrashed: boolean;
  address: string;
}

/** Keeps the header in place when a page fails, or when its code cannot be fetched for want of a signal. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state = { hasCrashed: false, address: this.props.address };

  static getDerivedStateFromError(): Partial<CrashBoundaryState> {
    return { hasCrashed: true };
  }

  static getDerivedStateFromProps({ address }: CrashBoundaryProps, state: CrashBoundaryState) {
    return address === state.address ? null : { hasCrashed: false, address };
  }

  override render() {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children;
  }
}

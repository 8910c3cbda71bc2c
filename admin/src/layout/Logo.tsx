/** The umbrella. Decorative: the name stands beside it. */
export const Logo = ({ size = 36 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M16 5.5C9.2 5.5 4 10.7 4 17.2c1.4-1.3 2.9-1.9 4.3-1.9 1.5 0 2.9.7 3.8 1.9 1.1-1.2 2.3-1.9 3.9-1.9s2.8.7 3.9 1.9c.9-1.2 2.3-1.9 3.8-1.9 1.4 0 2.9.6 4.3 1.9C28 10.7 22.8 5.5 16 5.5Z"
      fill="currentColor"
    />
    <path
      d="M16 3.5v2.5M16 15.5v9.3a2.9 2.9 0 0 0 5.8 0"
      fill="none"
      stroke="#f2c14e"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  </svg>
);

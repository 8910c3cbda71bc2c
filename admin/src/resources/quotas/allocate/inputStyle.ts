export const inputStyle = { variant: 'outlined', size: 'medium', fullWidth: true } as const;

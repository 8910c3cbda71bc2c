import { QRCodeSVG } from 'qrcode.react';

/** Drawn here in the browser: the secret in it goes nowhere. Loaded only where somebody sets up an app. */
const QrCode = ({ text, title }: { text: string; title: string }) => (
  <QRCodeSVG value={text} title={title} size={208} level="M" marginSize={4} role="img" aria-label={title} />
);

export default QrCode;

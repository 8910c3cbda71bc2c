/** A `content-disposition` for a file of this name, whatever letters it has (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.() -]+/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** `ab 123-456` → `AB123456`; null when it cannot be a Moroccan national identity number. Loads nothing. */
export function normalNationalId(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  return /^[A-Z]{1,2}[0-9]{1,7}$/.test(plain) ? plain : null;
}

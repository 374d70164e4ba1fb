type Detector = { detect(image: ImageBitmap): Promise<{ rawValue: string }[]> };
type DetectorType = new (options: { formats: string[] }) => Detector;

function detector(): DetectorType | undefined {
  return (globalThis as unknown as { BarcodeDetector?: DetectorType }).BarcodeDetector;
}

/** Whether this browser reads codes by itself. */
export function canScan(): boolean {
  return detector() !== undefined;
}

/** The first QR code of a picture; null where it shows none. */
export async function scan(picture: Blob): Promise<string | null> {
  const Type = detector();
  if (!Type) {
    return null;
  }
  const codes = await new Type({ formats: ['qr_code'] }).detect(await createImageBitmap(picture));
  return codes[0]?.rawValue ?? null;
}

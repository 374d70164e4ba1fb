package fr.gusp.veille.gateway.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads one tag of EXIF; whatever is odd there means upright. */
final class ExifOrientation {

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private ExifOrientation() {}

  /** The orientation an APP1 segment declares, between these offsets of the file. */
  static int in(byte[] file, int start, int end) {
    int tiff = start + EXIF.length;
    if (end > file.length
        || tiff >= end
        || !Arrays.equals(file, start, tiff, EXIF, 0, EXIF.length)) {
      return 1;
    }
    try {
      int found = search(ByteBuffer.wrap(file, tiff, end - tiff).slice());
      return found >= 1 && found <= 8 ? found : 1;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException odd) {
      return 1;
    }
  }

  private static int search(ByteBuffer tiff) {
    boolean little = tiff.getShort(0) == 0x4949;
    tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int index = 0; index < entries; index++) {
      int entry = directory + 2 + index * ENTRY_BYTES;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 1;
  }
}

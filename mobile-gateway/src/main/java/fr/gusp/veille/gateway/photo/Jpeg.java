package fr.gusp.veille.gateway.photo;

/**
 * The two things the JDK's decoder does not tell about a JPEG file: which way up it is (EXIF 2.32,
 * tag 0x0112), and whether it ends.
 *
 * @param orientation 1 to 8, 1 being upright
 * @param complete false when the picture data stops before its end mark; the decoder would fill up
 *     with grey and only warn
 */
record Jpeg(int orientation, boolean complete) {

  private static final int START_OF_SCAN = 0xDA;
  private static final int APP1 = 0xE1;

  static boolean is(byte[] file) {
    return file.length > 3 && at(file, 0) == 0xFF && at(file, 1) == 0xD8 && at(file, 2) == 0xFF;
  }

  static Jpeg read(byte[] file) {
    int orientation = 1;
    int position = 2;
    while (position + 4 <= file.length && at(file, position) == 0xFF) {
      int marker = at(file, position + 1);
      if (marker == 0xFF) {
        position++;
        continue;
      }
      int length = (at(file, position + 2) << 8) | at(file, position + 3);
      if (marker == START_OF_SCAN) {
        return new Jpeg(orientation, ends(file, position));
      }
      if (marker == APP1 && orientation == 1) {
        orientation = ExifOrientation.in(file, position + 4, position + 2 + length);
      }
      position += 2 + length;
    }
    return new Jpeg(orientation, false);
  }

  private static boolean ends(byte[] file, int from) {
    for (int position = file.length - 2; position > from; position--) {
      if (at(file, position) == 0xFF && at(file, position + 1) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static int at(byte[] file, int position) {
    return file[position] & 0xFF;
  }
}

package org.dhruva.legal.hearing;

/** How far two words are from each other. */
final class Spelling {

  private Spelling() {}

  /** How many mistakes a word of that length is forgiven. */
  static int mistakesMax(int letters) {
    if (letters < 4) {
      return 0;
    }
    return letters < 7 ? 1 : 2;
  }

  /**
   * How many letters were left out, put in, mistaken or swapped with their neighbour. Written here
   * since what reads rules stands on the JDK alone.
   */
  static int mistakes(String wrong, String right) {
    int[] before = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= wrong.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int mistaken = wrong.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + mistaken, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwapped(wrong, i, right, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[right.length()];
  }

  private static boolean isSwapped(String wrong, int i, String right, int j) {
    return wrong.charAt(i - 1) == right.charAt(j - 2) && wrong.charAt(i - 2) == right.charAt(j - 1);
  }
}

package org.dhruva.kernel;

/** What came out of a sealed field. Every reader must say what it does when the key is gone. */
public sealed interface Unsealed<T> {

  record Readable<T>(T value) implements Unsealed<T> {
    @Override
    public String toString() {
      return "Readable";
    }
  }

  /** The survivor asked to be forgotten; nobody can read this again. */
  record Erased<T>() implements Unsealed<T> {}
}

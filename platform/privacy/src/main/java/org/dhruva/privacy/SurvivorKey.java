package org.dhruva.privacy;

import com.google.crypto.tink.Aead;

/** A survivor's data key, or the knowledge that it is gone for ever. */
public sealed interface SurvivorKey {

  /** Opens and seals her fields. Never printed. */
  record Usable(Aead aead) implements SurvivorKey {
    @Override
    public String toString() {
      return "Usable";
    }
  }

  /** Destroyed at her wish; nothing opens again. */
  record Destroyed() implements SurvivorKey {}
}

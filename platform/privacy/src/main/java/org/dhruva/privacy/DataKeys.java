package org.dhruva.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.dhruva.kernel.SurvivorId;

/**
 * Makes survivors' data keys and wraps them with the key-encryption key. A data key is a keyset, so
 * that a later rotation can add a key and still open what the earlier one sealed.
 */
public final class DataKeys {

  static final Configuration CONFIGURATION = registered();

  private final Aead keyEncryptionKey;

  public DataKeys(Aead keyEncryptionKey) {
    this.keyEncryptionKey = keyEncryptionKey;
  }

  /** A fresh data key, wrapped; it opens for this survivor only. */
  public byte[] generateWrapped(SurvivorId survivor) {
    try {
      KeysetHandle fresh =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIGURATION);
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          fresh, keyEncryptionKey, owner(survivor), CONFIGURATION);
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("a data key could not be made", e);
    }
  }

  /** A wrapped key in the form in which it is lent to another service over a protected channel. */
  public byte[] unwrap(SurvivorId survivor, byte[] wrapped) {
    try {
      KeysetHandle handle =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, keyEncryptionKey, owner(survivor), CONFIGURATION);
      return TinkProtoKeysetFormat.serializeKeyset(
          handle, InsecureSecretKeyAccess.get(), CONFIGURATION);
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("a data key does not open with the key-encryption key in use", e);
    }
  }

  /** A lent key, ready for use. */
  public static SurvivorKey usable(byte[] unwrapped) {
    try {
      KeysetHandle handle =
          TinkProtoKeysetFormat.parseKeyset(
              unwrapped, InsecureSecretKeyAccess.get(), CONFIGURATION);
      return new SurvivorKey.Usable(handle.getPrimitive(CONFIGURATION, Aead.class));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("a lent key cannot be read", e);
    }
  }

  private static byte[] owner(SurvivorId survivor) {
    return survivor.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Configuration registered() {
    try {
      AeadConfig.register();
      return RegistryConfiguration.get();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}

package org.dhruva.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key-encryption key of a local stack: 32 random bytes, base64, in a file only its owner reads.
 */
public final class KeyEncryptionKeyFile {

  private static final int KEY_BYTES = 32;

  private KeyEncryptionKeyFile() {}

  /**
   * Reads the key.
   *
   * @throws KeysUnavailable if the file is missing or holds anything but 32 bytes in base64
   */
  public static Aead read(Path file) {
    try {
      byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      if (bytes.length != KEY_BYTES) {
        throw new KeysUnavailable(
            "the key-encryption key file holds %d bytes; it takes %d in base64"
                .formatted(bytes.length, KEY_BYTES));
      }
      AesGcmKey key =
          AesGcmKey.builder()
              .setParameters(
                  AesGcmParameters.builder()
                      .setKeySizeBytes(KEY_BYTES)
                      .setIvSizeBytes(12)
                      .setTagSizeBytes(16)
                      .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                      .build())
              .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
              .build();
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
          .build()
          .getPrimitive(DataKeys.CONFIGURATION, Aead.class);
    } catch (IOException | IllegalArgumentException e) {
      throw new KeysUnavailable(
          "the key-encryption key file cannot be read: " + file.getFileName(), e);
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("the key-encryption key cannot be used", e);
    }
  }
}

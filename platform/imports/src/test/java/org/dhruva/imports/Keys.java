package org.dhruva.imports;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.smallrye.mutiny.Uni;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dhruva.access.Sealers;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.KeysUnavailable;
import org.dhruva.privacy.SurvivorKey;
import org.dhruva.privacy.SurvivorKeys;

/** Each survivor's key, made when something is first sealed for her. */
final class Keys implements SurvivorKeys {

  private final Map<SurvivorId, SurvivorKey> made = new ConcurrentHashMap<>();

  @Override
  public Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors) {
    if (!made.keySet().containsAll(survivors)) {
      return Uni.createFrom().failure(new KeysUnavailable("nobody has a key for her"));
    }
    return Uni.createFrom()
        .item(survivors.stream().collect(Collectors.toMap(each -> each, made::get)));
  }

  Sealers sealers() {
    return survivor ->
        Uni.createFrom()
            .item(() -> new FieldCipher(survivor, made.computeIfAbsent(survivor, _ -> fresh())));
  }

  int count() {
    return made.size();
  }

  void destroy(SurvivorId survivor) {
    made.put(survivor, new SurvivorKey.Destroyed());
  }

  private static SurvivorKey fresh() {
    try {
      AeadConfig.register();
      return new SurvivorKey.Usable(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.dhruva.timeline;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.smallrye.mutiny.Uni;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dhruva.eventstore.codec.Sealer;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.SurvivorKey;
import org.dhruva.privacy.SurvivorKeys;

/** Each survivor's key, made when it is first asked for. */
final class Keys implements SurvivorKeys {

  private final Map<SurvivorId, SurvivorKey> made = new HashMap<>();

  @Override
  public synchronized Uni<Map<SurvivorId, SurvivorKey>> keys(Set<SurvivorId> survivors) {
    Map<SurvivorId, SurvivorKey> found = new HashMap<>();
    survivors.forEach(
        survivor -> found.put(survivor, made.computeIfAbsent(survivor, _ -> fresh())));
    return Uni.createFrom().item(found);
  }

  Sealer sealer(SurvivorId survivor) {
    return new FieldCipher(survivor, key(survivor).await().indefinitely());
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

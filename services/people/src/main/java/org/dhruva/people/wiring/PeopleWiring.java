package org.dhruva.people.wiring;

import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Sealers;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.eventstore.postgres.PostgresEventStore;
import org.dhruva.kernel.EventTypes;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.account.LocalPeople;
import org.dhruva.people.account.Survivors;
import org.dhruva.people.http.SurvivorAccess;
import org.dhruva.people.http.SurvivorCase;
import org.dhruva.people.keys.KeyChest;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.view.looks.Looks;
import org.dhruva.people.view.looks.LooksProjection;
import org.dhruva.people.view.referrals.Referrals;
import org.dhruva.people.view.referrals.ReferralsProjection;
import org.dhruva.privacy.DataKeys;
import org.dhruva.privacy.FieldCipher;
import org.dhruva.privacy.KeyEncryptionKeyFile;
import org.dhruva.projection.ProjectionRunner;
import org.dhruva.recording.CaseEndpoint;
import org.dhruva.recording.CaseEndpoints;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the pieces of this service together. */
final class PeopleWiring {

  @Produces
  @Singleton
  KeyChest keys(Pool pool, @ConfigProperty(name = "dhruva.keys.kek-file") Path kekFile) {
    return new KeyChest(pool, new DataKeys(KeyEncryptionKeyFile.read(kekFile)));
  }

  /** Here, and only here, sealing for somebody who has no key yet makes her one. */
  @Produces
  @Singleton
  Sealers sealers(KeyChest keys) {
    return survivor -> keys.keyOrNew(survivor).map(key -> new FieldCipher(survivor, key));
  }

  @Produces
  @Singleton
  Survivors survivors(PostgresEventStore store) {
    return new Survivors(store);
  }

  @Produces
  @Singleton
  Accounts accounts(Pool pool, Survivors survivors, InstantSource clock) {
    return new Accounts(pool, survivors, clock);
  }

  @Produces
  @Singleton
  LocalPeople people(
      PostgresEventStore store,
      Survivors survivors,
      Accounts accounts,
      KeyChest keys,
      InstantSource clock) {
    return new LocalPeople(store, store, survivors, accounts, keys, clock);
  }

  @Produces
  @Singleton
  SurvivorAccess access(
      AccessGuard guard, Survivors survivors, Accounts accounts, InstantSource clock) {
    return new SurvivorAccess(guard, survivors, accounts, clock);
  }

  @Produces
  @Singleton
  CaseEndpoint<SurvivorCommand, Survivor> records(
      CaseEndpoints endpoints, SurvivorAccess access, Accounts accounts, InstantSource clock) {
    return endpoints.of(new SurvivorCase(accounts, clock), access);
  }

  @Produces
  @Singleton
  @Identifier(LooksProjection.NAME)
  ProjectionRunner looksRunner(
      Pool pool, DataSource migrations, EventTypes types, InstantSource clock) {
    return new ProjectionRunner(
        pool, migrations, new LooksProjection(), new EventCodec(types), clock);
  }

  @Produces
  @Singleton
  Looks looks(Pool pool) {
    return new Looks(pool);
  }

  @Produces
  @Singleton
  @Identifier(ReferralsProjection.NAME)
  ProjectionRunner referralsRunner(
      Pool pool, DataSource migrations, EventTypes types, InstantSource clock) {
    return new ProjectionRunner(
        pool, migrations, new ReferralsProjection(), new EventCodec(types), clock);
  }

  @Produces
  @Singleton
  Referrals referrals(Pool pool) {
    return new Referrals(pool);
  }
}

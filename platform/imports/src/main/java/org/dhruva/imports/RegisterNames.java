package org.dhruva.imports;

import com.fasterxml.uuid.Generators;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.SurvivorId;

/**
 * Ids of cases, worked out from the keys of an organisation's registers: the same key is the same
 * case for ever, in every service, and another organisation's same key is another one.
 *
 * @param owner whose registers they are
 */
record RegisterNames(String owner) {

  private static final UUID REGISTERS = UUID.fromString("0e6f8a52-4f0d-4f7e-9d0b-7a3f4c2d9b61");
  private static final String PEOPLE = "people";

  /** Of an organisation, or of somebody who works alone. */
  static RegisterNames of(Optional<String> organisation, String account) {
    return new RegisterNames(
        organisation.map(name -> "organisation:" + name).orElse("account:" + account));
  }

  /** The name space of a service's register; the id of a case is the UUIDv5 of its key in it. */
  UUID register(String service) {
    return Generators.nameBasedGenerator(REGISTERS).generate(owner + "\n" + service);
  }

  UUID caseId(String service, String key) {
    return Generators.nameBasedGenerator(register(service)).generate(key);
  }

  SurvivorId survivor(String key) {
    return new SurvivorId(caseId(PEOPLE, key));
  }
}

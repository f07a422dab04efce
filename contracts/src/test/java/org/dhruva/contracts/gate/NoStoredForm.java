package org.dhruva.contracts.gate;

/** A component's type that nobody has agreed a stored form for. */
final class NoStoredForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoStoredForm(Class<?> type) {
    super(
        "%s has no agreed stored form; use a record, an enum, a List, an Optional, a Sealed or a value of the kernel"
            .formatted(type.getName()));
  }
}

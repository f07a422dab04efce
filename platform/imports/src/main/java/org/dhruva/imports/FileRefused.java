package org.dhruva.imports;

import org.dhruva.kernel.Rejection;

/** A file that is no register, as a problem. */
record FileRefused(String code, String message) implements Rejection {}

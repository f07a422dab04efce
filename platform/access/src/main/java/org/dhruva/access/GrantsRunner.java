package org.dhruva.access;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The runner of the grants copy, among a service's other projections. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface GrantsRunner {}

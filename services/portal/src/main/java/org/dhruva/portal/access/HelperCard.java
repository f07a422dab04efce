package org.dhruva.portal.access;

import java.util.Optional;

/** Who asks a survivor to be let in, as Keycloak knows them. */
record HelperCard(String account, String role, String name, Optional<String> organisation) {}

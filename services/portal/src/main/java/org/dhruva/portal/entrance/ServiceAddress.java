package org.dhruva.portal.entrance;

/** Where a service listens. */
record ServiceAddress(String service, String address) {}

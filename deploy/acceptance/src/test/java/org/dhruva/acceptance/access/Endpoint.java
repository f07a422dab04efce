package org.dhruva.acceptance.access;

/**
 * Something that can be asked of a service.
 *
 * @param path as the API description writes it, such as {@code /v1/claims/{id}}
 */
record Endpoint(String service, String method, String path) {

  @Override
  public String toString() {
    return "%s %s of %s".formatted(method, path, service);
  }
}

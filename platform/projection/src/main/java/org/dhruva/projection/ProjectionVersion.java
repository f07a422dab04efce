package org.dhruva.projection;

/**
 * One set of tables of a projection.
 *
 * @param schema the PostgreSQL schema that holds them
 */
public record ProjectionVersion(String projection, int number, String schema) {

  static ProjectionVersion of(String projection, int number) {
    return new ProjectionVersion(
        projection, number, "%s_v%d".formatted(projection.replace('-', '_'), number));
  }
}

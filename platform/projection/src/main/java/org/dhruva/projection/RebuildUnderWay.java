package org.dhruva.projection;

/** Another rebuild of the projection has not ended yet, here or in another instance. */
public final class RebuildUnderWay extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RebuildUnderWay(String projection) {
    super("%s is being rebuilt already; wait until that has ended".formatted(projection));
  }
}

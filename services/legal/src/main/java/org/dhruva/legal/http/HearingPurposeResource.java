package org.dhruva.legal.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dhruva.access.Roles;
import org.dhruva.legal.hearing.CourtWords;
import org.dhruva.legal.http.HearingReadings.HearingReading;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What courts mean by what they write about a hearing. It is about no case: nothing of it is kept.
 */
@Path("/v1/hearing-purposes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.SURVIVOR,
  Roles.PEER,
  Roles.LAWYER,
  Roles.CASEWORKER,
  Roles.RESEARCHER,
  Roles.OPERATOR
})
public class HearingPurposeResource {

  private final CourtWords words;

  @Inject
  public HearingPurposeResource(CourtWords words) {
    this.words = words;
  }

  @POST
  @Operation(
      operationId = "read-hearing-purposes",
      summary = "What hearings are for, in plain words",
      description =
          "For everybody who is signed in. Takes what courts wrote, with their abbreviations, section"
              + " numbers and spelling mistakes. At most "
              + HearingTexts.TEXTS_MAX
              + " texts of "
              + CourtWords.TEXT_CHARS_MAX
              + " characters; one that is too long is answered 400 with its place, such as"
              + " `/texts/3`. Every text has a reading, an empty one too. Nothing is kept, and nothing"
              + " is logged.")
  public HearingReadings read(HearingTexts asked) {
    if (asked == null) {
      throw Problems.malformedBody();
    }
    asked.check();
    return new HearingReadings(
        asked.texts().stream().map(words::read).map(HearingReading::of).toList());
  }
}

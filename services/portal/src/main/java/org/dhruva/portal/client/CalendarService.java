package org.dhruva.portal.client;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calendar of whoever is signed in. */
@Path("/v1/calendars/me")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "timeline")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface CalendarService {

  @GET
  Standing standing();

  /** Makes it, or gives it another address. */
  @POST
  Made make(Choice choice);

  @DELETE
  void end();

  /** What there is; absent if there is none. */
  record Standing(Optional<Terms> calendar) {}

  /**
   * @param titles {@code OPAQUE} or {@code PLAIN}
   * @param lastDay the last day on which its address works
   */
  record Terms(String titles, CivilDate madeOn, CivilDate lastDay) {

    public boolean isPlain() {
      return titles.equals(Choice.PLAIN);
    }
  }

  record Choice(String titles) {
    public static final String OPAQUE = "OPAQUE";
    public static final String PLAIN = "PLAIN";
  }

  /**
   * @param address the path that opens it to whoever knows it; told this once
   */
  record Made(String address, String titles, CivilDate madeOn, CivilDate lastDay) {
    @Override
    public String toString() {
      return "Made";
    }
  }
}

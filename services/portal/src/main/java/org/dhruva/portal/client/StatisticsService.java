package org.dhruva.portal.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The published numbers of the sector. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "statistics")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ProblemReader.class)
public interface StatisticsService {

  /** What can be asked for, and the rules of all tables. */
  @GET
  Indicators indicators();

  /**
   * A table of an indicator.
   *
   * @param by dimensions, separated by commas; null for the total alone
   */
  @GET
  @Path("/{indicator}")
  IndicatorTable table(String indicator, @RestQuery String by);
}

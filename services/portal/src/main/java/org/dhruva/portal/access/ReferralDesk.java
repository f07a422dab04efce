package org.dhruva.portal.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.dhruva.portal.client.PeopleService;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Enters what helpers say about a referral, which they may say without reading her record. */
@Singleton
final class ReferralDesk {

  @RestClient PeopleService people;

  /** What others entered into her record meanwhile does not stand against it. */
  void send(UUID survivor, String command, JsonNode body, String key) {
    String version = people.referrals(survivor).getHeaderString(HttpHeaders.ETAG);
    people.send(survivor, command, version, key, body);
  }
}

package org.dhruva.acceptance.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rule of every endpoint. An endpoint that is not in here fails the build. */
final class AccessTable {

  private static final String GET = "GET";
  private static final String POST = "POST";
  private static final String DELETE = "DELETE";

  /** Services whose cases are one part of hers, by the path of their cases. */
  private static final Map<String, String> CASES =
      Map.of(
          "compensation", "/v1/claims",
          "legal", "/v1/proceedings",
          "shelter", "/v1/stays",
          "livelihoods", "/v1/pathways");

  /** A proceeding begins here too, before the FIR. */
  static final String REPORT = "/v1/proceedings/report-offence";

  private static final Set<String> KEEPING_HER_RECORD_UP_TO_DATE =
      Set.of(
          "revise-identity",
          "revise-cohort",
          "set-safe-contact",
          "join-collective",
          "leave-collective",
          "record-representation",
          "revoke-representation");

  private static final Set<String> REFERRING = Set.of("propose-referral", "conclude-referral");

  private static final Set<String> HER_WORD =
      Set.of(
          "link-account",
          "unlink-account",
          "grant",
          "revoke",
          "revoke-all",
          "answer-referral",
          "answer-statistics");

  private final Map<Endpoint, Rule> rules = new LinkedHashMap<>();

  AccessTable() {
    CASES.forEach(this::cases);
    row("legal", POST, REPORT, Rule.ACT_ON_HERS);
    row("legal", POST, "/v1/hearing-purposes", Rule.PUBLISHED);
    row("legal", GET, "/v1/offences", Rule.PUBLISHED);
    people();
    schemes();
    row("shelter", GET, "/v1/custody-sections", Rule.PUBLISHED);
    row("shelter", GET, "/v1/home-services", Rule.PUBLISHED);
    row("livelihoods", GET, "/v1/entitlements", Rule.PUBLISHED);
    row("livelihoods", GET, "/v1/finance", Rule.PUBLISHED);
    row("livelihoods", GET, "/v1/pathway-reasons", Rule.PUBLISHED);
    timeline();
    statistics();
    List.of("people", "compensation", "legal", "shelter", "livelihoods")
        .forEach(
            service -> {
              row(service, GET, "/v1/operations/relay", Rule.OPERATIONS);
              row(service, POST, "/v1/operations/relay/republish", Rule.OPERATIONS);
              projections(service);
              imports(service);
            });
    projections("timeline");
    projections("statistics");
  }

  /** Empty for an endpoint that nobody thought of. */
  Optional<Rule> ruleOf(Endpoint endpoint) {
    return Optional.ofNullable(rules.get(endpoint)).or(() -> ofCommand(endpoint));
  }

  /** All commands on a part of her case are alike, whichever there are. */
  private static Optional<Rule> ofCommand(Endpoint endpoint) {
    String cases = CASES.get(endpoint.service());
    return cases != null
            && endpoint.method().equals(POST)
            && endpoint.path().matches(cases + "/\\{id}/(\\{command}|[a-z-]+)")
        ? Optional.of(Rule.ACT_ON_HERS)
        : Optional.empty();
  }

  /** The endpoints that there must be. */
  Set<Endpoint> endpoints() {
    return rules.keySet();
  }

  private void cases(String service, String path) {
    row(service, POST, path, Rule.ACT_ON_HERS);
    row(service, GET, path, Rule.READ_HERS);
    row(service, GET, path + "/due", Rule.READ_HERS);
    row(service, GET, path + "/{id}", Rule.READ_HERS);
    row(service, GET, path + "/{id}/history", Rule.READ_HERS);
    row(service, GET, path + "/{id}/letters", Rule.READ_HERS);
    row(service, GET, path + "/commands", Rule.ABOUT_NO_CASE);
  }

  private void people() {
    String path = "/v1/survivors";
    row("people", POST, path, Rule.ABOUT_NO_CASE);
    row("people", GET, path, Rule.READ_HERS);
    row("people", GET, path + "/{id}", Rule.READ_HERS);
    row("people", GET, path + "/{id}/history", Rule.READ_HERS);
    row("people", GET, path + "/commands", Rule.ABOUT_NO_CASE);
    row("people", GET, path + "/me", Rule.A_SURVIVORS_OWN);
    row("people", GET, path + "/me/looks", Rule.A_SURVIVORS_OWN);
    KEEPING_HER_RECORD_UP_TO_DATE.forEach(
        command -> row("people", POST, path + "/{id}/" + command, Rule.ACT_ON_HERS));
    row("people", GET, path + "/{id}/referrals", Rule.REFERRING);
    row("people", GET, "/v1/referrals", Rule.A_HELPERS_OWN);
    REFERRING.forEach(command -> row("people", POST, path + "/{id}/" + command, Rule.REFERRING));
    HER_WORD.forEach(command -> row("people", POST, path + "/{id}/" + command, Rule.HER_WORD));
    row("people", GET, "/v1/internal/heads", Rule.SERVICES);
    row("people", GET, "/v1/internal/access", Rule.SERVICES);
    row("people", GET, "/v1/internal/accounts", Rule.SERVICES);
    row("people", POST, "/v1/internal/looks", Rule.SERVICES);
    row("people", POST, "/v1/internal/keys", Rule.SERVICES);
  }

  private void schemes() {
    row("compensation", GET, "/v1/schemes", Rule.PUBLISHED);
    row("compensation", GET, "/v1/schemes/{code}", Rule.PUBLISHED);
    row("compensation", POST, "/v1/estimates", Rule.PUBLISHED);
    row("compensation", GET, "/v1/claim-reasons", Rule.PUBLISHED);
    row("compensation", POST, "/v1/claims/{id}/application", Rule.READ_HERS);
    row("compensation", GET, "/v1/claims/{id}/alongside", Rule.READ_HERS);
  }

  private void timeline() {
    row("timeline", GET, "/v1/timelines/me", Rule.A_SURVIVORS_OWN);
    row("timeline", GET, "/v1/timelines/me/updates", Rule.A_SURVIVORS_OWN);
    row("timeline", GET, "/v1/timelines/{survivor}", Rule.READ_HERS);
    row("timeline", GET, "/v1/timelines/{survivor}/updates", Rule.READ_HERS);
    row("timeline", GET, "/v1/calendars/me", Rule.A_HELPERS_OWN);
    row("timeline", POST, "/v1/calendars/me", Rule.A_HELPERS_OWN);
    row("timeline", DELETE, "/v1/calendars/me", Rule.A_HELPERS_OWN);
    row("timeline", GET, "/v1/calendars/{secret}.ics", Rule.WHO_KNOWS_THE_ADDRESS);
  }

  private void statistics() {
    row("statistics", GET, "/v1/indicators", Rule.PUBLISHED);
    row("statistics", GET, "/v1/indicators/{indicator}", Rule.PUBLISHED);
  }

  private void imports(String service) {
    row(service, POST, "/v1/imports", Rule.BULK_ENTRY);
    row(service, GET, "/v1/imports", Rule.BULK_ENTRY);
    row(service, GET, "/v1/imports/{id}", Rule.BULK_ENTRY);
    row(service, GET, "/v1/imports/{id}/report", Rule.BULK_ENTRY);
    row(service, GET, "/v1/imports/columns", Rule.BULK_ENTRY);
    row(service, GET, "/v1/imports/template", Rule.BULK_ENTRY);
  }

  private void projections(String service) {
    String path = "/v1/operations/projections";
    row(service, GET, path, Rule.OPERATIONS);
    row(service, POST, path + "/{projection}/parked/{stream}/retry", Rule.OPERATIONS);
    row(service, POST, path + "/{projection}/parked/resolve", Rule.OPERATIONS);
    row(service, POST, path + "/{projection}/rebuild", Rule.OPERATIONS);
  }

  private void row(String service, String method, String path, Rule rule) {
    rules.put(new Endpoint(service, method, path), rule);
  }
}

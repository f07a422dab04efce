package org.dhruva.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dhruva.example.Example;
import org.dhruva.example.http.HttpDesk;
import org.dhruva.infrastructure.Database;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The example can be entered at any time. */
@InWholeSystem
@Order(4) // before other tests enter more
class EnteringAgainTest {

  private static final int SOME = 12;
  private static final List<String> SERVICES =
      List.of("people", "compensation", "legal", "shelter", "livelihoods");
  private static final String COUNT =
      "select count(*) from event where type not like 'people.case-looked-at.%'"
          + " and type not like '%.clock-%'";

  private final WholeSystem system;

  EnteringAgainTest(WholeSystem system) {
    this.system = system;
  }

  @Test
  void the_journeys_are_found_as_they_are() throws Exception {
    assertThat(system.journeys().enter(new HttpDesk(system.stack()))).isEqualTo(system.entered());
  }

  @Test
  void the_population_is_entered_once_however_often_it_is_asked_for() throws Exception {
    List<String> news = Collections.synchronizedList(new ArrayList<>());
    new Example().enterPopulation(system.stack(), SOME, news::add);
    List<Long> afterOnce = entries();
    new Example().enterPopulation(system.stack(), SOME, news::add);
    assertThat(entries()).isEqualTo(afterOnce);
    assertThat(news).contains("12 of 12 invented survivors followed through their cases");
  }

  /**
   * How many entries each service has. Looks are not counted, for who looks again is seen again;
   * nor is what a service says by itself about days that have passed, whenever it comes to it.
   */
  private List<Long> entries() throws SQLException {
    List<Long> counts = new ArrayList<>();
    for (String service : SERVICES) {
      Database database = system.stack().database(service);
      try (Connection connection =
              DriverManager.getConnection(
                  database.jdbcUrl(), database.user(), database.password());
          ResultSet rows = connection.createStatement().executeQuery(COUNT)) {
        rows.next();
        counts.add(rows.getLong(1));
      }
    }
    return counts;
  }
}

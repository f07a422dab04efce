package org.dhruva.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresTest {

  private final Postgres postgres = Infrastructure.shared().postgres();

  @Test
  void a_service_owns_its_database_and_is_no_superuser() throws SQLException {
    Database database = postgres.createDatabase("owned");
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("create table claim (id int primary key)");
      assertThatThrownBy(() -> statement.execute("create role another"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_service_cannot_open_the_database_of_another() {
    Database mine = postgres.createDatabase("mine");
    Database other = postgres.createDatabase("other");
    assertThatThrownBy(
            () -> DriverManager.getConnection(other.jdbcUrl(), mine.user(), mine.password()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void data_survives_a_stop_and_a_power_cut() throws SQLException {
    Database database = postgres.createDatabase("lasting");
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("create table entry as select 1 as id");
    }
    postgres.stop();
    assertThat(postgres.running()).isFalse();
    postgres.start();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("insert into entry values (2)");
    }
    postgres.kill();
    assertThat(postgres.running()).isFalse();
    postgres.start();
    try (Connection connection = connect(postgres.database("lasting", database.password()));
        Statement statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from entry")) {
      result.next();
      assertThat(result.getInt(1)).isEqualTo(2);
    }
  }

  @Test
  void a_dropped_database_can_be_created_again() throws SQLException {
    postgres.createDatabase("again");
    postgres.dropDatabase("again");
    try (Connection connection = connect(postgres.createDatabase("again"))) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void settings_are_durable() throws SQLException {
    Database database = postgres.createDatabase("settings");
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "select current_setting('fsync'), current_setting('synchronous_commit'),"
                    + " current_setting('server_version')")) {
      result.next();
      assertThat(result.getString(1)).isEqualTo("on");
      assertThat(result.getString(2)).isEqualTo("on");
      assertThat(result.getString(3)).startsWith("18.");
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}

package org.dhruva.clocks.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.clocks.Holidays;
import org.dhruva.clocks.WorkingDays;

/** A YAML file with the working days of a country and of its parts. */
public final class HolidayFile {

  private HolidayFile() {}

  /**
   * Reads a file from the class path.
   *
   * @param beside a class of the module that holds the file
   * @param path such as {@code /law/holidays.yaml}
   * @param country the row that holds everywhere
   * @throws InvalidRows if it is missing, a row is not right, or there is none of the country
   */
  public static Holidays onClassPath(Class<?> beside, String path, String country) {
    List<HolidayRow> rows =
        YamlRows.onClassPath(beside, path, "region", HolidayRow.class, HolidayRow::checked);
    Map<String, WorkingDays> byRegion = new HashMap<>();
    for (HolidayRow row : rows) {
      if (byRegion.put(row.region(), row.workingDays()) != null) {
        throw new InvalidRows("%s: %s is there twice".formatted(path, row.region()));
      }
    }
    WorkingDays national =
        Optional.ofNullable(byRegion.remove(country))
            .orElseThrow(() -> new InvalidRows("%s: %s is not there".formatted(path, country)));
    return new Holidays(national, byRegion);
  }
}

package org.dhruva.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.dhruva.portal.client.Timeline.Said;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private final ObjectMapper mapper =
      new ObjectMapper().registerModules(new Jdk8Module(), new ParameterNamesModule());

  @Test
  void somebodys_own_words_are_read_until_they_are_erased() throws Exception {
    assertThat(said("\"I am well.\"").text()).contains("I am well.");
    assertThat(said("{\"erased\":true}").text()).isEmpty();
  }

  private Said said(String text) throws Exception {
    return mapper.readValue("{\"caption\":\"Words\",\"text\":%s}".formatted(text), Said.class);
  }
}

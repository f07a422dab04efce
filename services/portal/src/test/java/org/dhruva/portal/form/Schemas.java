package org.dhruva.portal.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Commands as the services describe them. */
final class Schemas {

  static final String DAY = "{'type':'string','format':'civil-date','pattern':'^.*~?$'}";
  static final String MONEY =
      "{'type':'object','properties':{'currency':{'type':'string'},'paise':{'type':'integer'}},"
          + "'required':['currency','paise']}";

  /** With a list of lists, a group, and one of each kind of field. */
  static final String EVERYTHING =
      """
      {'type':'object','properties':{
        'amendment':{'type':'object','properties':{'amount':%2$s,'on':%1$s}},
        'because':{'type':'string','x-personal':true},
        'cause':{'type':'string','format':'uuid'},
        'complete':{'type':'boolean'},
        'depositEntry':{'type':'integer'},
        'forum':{'type':'string','enum':['DLSA','SLSA']},
        'hearingAt':{'type':'string','format':'time'},
        'kinds':{'type':'array','items':{'type':'string'}},
        'members':{'type':'integer'},
        'month':{'type':'string','format':'year-month'},
        'on':%1$s,
        'paid':%2$s,
        'reference':{'type':'string'},
        'roles':{'type':'array','items':{'type':'string','enum':['ONE','TWO']}},
        'urgent':{'type':'boolean'},
        'verdicts':{'type':'array','items':{'type':'object','properties':{
          'accused':{'type':'string'},
          'sections':{'type':'array','items':{'type':'string'}}},
          'required':['accused','sections']}}},
       'required':['amendment','because','complete','depositEntry','forum','kinds','on','paid','verdicts'],
       'additionalProperties':false}
      """
          .formatted(DAY, MONEY);

  private Schemas() {}

  /** Reads JSON that is written with single quotes. */
  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

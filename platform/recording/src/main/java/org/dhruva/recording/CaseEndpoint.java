package org.dhruva.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;

/**
 * Everything that is asked of one kind of case. Made by {@link CaseEndpoints}, and put on the net
 * by a {@link CaseResource}.
 *
 * @param schemas JSON Schema of the body of each command, by its name
 */
public record CaseEndpoint<C, S>(
    CaseCommands<C, S> commands, CaseQueries<C, S> queries, SortedMap<String, JsonNode> schemas) {}

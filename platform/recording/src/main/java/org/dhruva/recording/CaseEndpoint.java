package org.dhruva.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Everything that is asked of one kind of case. Made by {@link CaseEndpoints}, and put on the net
 * by a {@link CaseResource}.
 *
 * @param beginning name of the command that begins one, unless another is named
 * @param earlierBeginnings names of others that begin one; the case then still takes the first
 * @param schemas JSON Schema of the body of each command, by its name
 * @param answer JSON Schema of the case as it is answered
 */
public record CaseEndpoint<C, S>(
    CaseCommands<C, S> commands,
    CaseQueries<C, S> queries,
    String beginning,
    SortedSet<String> earlierBeginnings,
    SortedMap<String, JsonNode> schemas,
    JsonNode answer) {}

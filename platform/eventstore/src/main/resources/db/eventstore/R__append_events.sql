-- Appends what a group of commands led to, in one transaction.
--
-- The commands come sorted by partition. A partition's advisory lock is held until the commit is visible, and only
-- then does the next holder read the partition's last position. So inside a partition the order of positions is the
-- order of commits, and a reader that has seen position n has seen everything before it. A rolled-back append leaves
-- no gap. Locks are taken in ascending order, so that two groups never wait for each other.
--
-- No two commands of a group have a stream or a key in common. They are settled one by one; a conflict or a repetition
-- among them does not disturb the others. Outcomes: appended, answered (a repetition), key-reused, conflict,
-- stream-full.
-- An earlier form with other parameters would stay beside this one, and a call could mean either.
do $$
declare
  earlier regprocedure;
begin
  for earlier in
    select oid from pg_proc where proname = 'append_events' and pronamespace = current_schema()::regnamespace
  loop
    execute 'drop function ' || earlier;
  end loop;
end;
$$;

create function append_events(
  p_stream_max    integer,
  p_recorded_at   timestamptz,
  c_partition     smallint[],
  c_stream        uuid[],
  c_expected      integer[],
  c_events        integer[],
  c_survivor      uuid[],
  c_actor_id      text[],
  c_actor_role    text[],
  c_correlation   uuid[],
  c_causation     uuid[],
  c_traceparent   text[],
  c_key           text[],
  c_request_hash  text[],
  c_rejection     text[],
  e_id            uuid[],
  e_type          text[],
  e_payload       bytea[],
  e_occurred_at   timestamptz[]
) returns table (outcome text, stream uuid, version integer, at_partition smallint, at_position bigint, rejection text)
language plpgsql as $$
#variable_conflict use_column
declare
  current  smallint;
  head     bigint;
  added    integer;
  used     integer := 0;
  answer   command_answer;
begin
  for i in 1 .. cardinality(c_stream) loop
    if c_partition[i] is distinct from current then
      current := c_partition[i];
      perform pg_advisory_xact_lock(hashtext('dhruva.eventstore'), current);
      select coalesce(max(e.position), 0) into head from event e where e.partition = current;
    end if;
    added := c_events[i];
    stream := c_stream[i];
    at_partition := current;
    at_position := 0;
    rejection := c_rejection[i];
    select coalesce(max(e.version), 0) into version from event e where e.stream_id = stream;
    if version <> c_expected[i] then
      outcome := 'conflict';
    elsif version + added > p_stream_max then
      outcome := 'stream-full';
    else
      outcome := 'appended';
      if added > 0 then at_position := head + added; end if;
      if c_key[i] is not null then
        insert into command_answer values
          (c_actor_id[i], c_key[i], c_request_hash[i], stream, version + added, current, at_position,
           rejection, p_recorded_at)
        on conflict on constraint command_answer_key do nothing;
        if not found then outcome := 'conflict'; end if;
      end if;
    end if;

    if outcome = 'appended' then
      for n in 1 .. added loop
        head := head + 1;
        version := version + 1;
        insert into event (partition, position, stream_id, version, event_id, type, payload, survivor_id, occurred_at,
                           recorded_at, actor_id, actor_role, correlation_id, causation_id, traceparent)
        values (current, head, stream, version, e_id[used + n], e_type[used + n], e_payload[used + n],
                c_survivor[i], e_occurred_at[used + n], p_recorded_at, c_actor_id[i], c_actor_role[i], c_correlation[i],
                c_causation[i], c_traceparent[i]);
      end loop;
    elsif c_key[i] is not null then
      select * into answer from command_answer a where a.actor_id = c_actor_id[i] and a.key = c_key[i];
      if found then
        outcome := case when answer.request_hash = c_request_hash[i] then 'answered' else 'key-reused' end;
        stream := answer.stream_id;
        version := answer.version;
        at_partition := answer.partition;
        at_position := answer.position;
        rejection := answer.rejection;
      end if;
    end if;
    used := used + added;
    return next;
  end loop;
end;
$$;

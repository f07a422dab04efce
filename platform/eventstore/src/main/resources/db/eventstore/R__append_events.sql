-- Appends what a group of commands led to, all of one partition, in one transaction.
--
-- The advisory lock is held until the commit is visible, and only then does the next holder read the
-- partition's last position. So inside a partition the order of positions is the order of commits, and
-- a reader that has seen position n has seen everything before it. A rolled-back append leaves no gap.
--
-- Commands are settled one by one; a conflict or a repetition among them does not disturb the others.
-- Outcomes: appended, answered (a repetition), key-reused, conflict, stream-full.
create or replace function append_events(
  p_partition     smallint,
  p_stream_max    integer,
  c_stream        uuid[],
  c_expected      integer[],
  c_survivor      uuid[],
  c_actor_id      text[],
  c_actor_role    text[],
  c_correlation   uuid[],
  c_causation     uuid[],
  c_traceparent   text[],
  c_key           text[],
  c_request_hash  text[],
  c_rejection     text[],
  c_recorded_at   timestamptz[],
  e_command       integer[],
  e_id            uuid[],
  e_type          text[],
  e_payload       bytea[],
  e_occurred_at   timestamptz[]
) returns table (outcome text, stream uuid, version integer, at_partition smallint, at_position bigint, rejection text)
language plpgsql as $$
#variable_conflict use_column
declare
  head     bigint;
  actual   integer;
  added    integer;
  answer   command_answer%rowtype;
begin
  perform pg_advisory_xact_lock(hashtext('dhruva.eventstore'), p_partition);
  select coalesce(max(e.position), 0) into head from event e where e.partition = p_partition;

  for i in 1 .. cardinality(c_stream) loop
    added := (select count(*) from unnest(e_command) as c (command) where c.command = i);

    if c_key[i] is not null then
      select * into answer from command_answer a where a.actor_id = c_actor_id[i] and a.key = c_key[i];
      if found then
        outcome := case when answer.request_hash = c_request_hash[i] then 'answered' else 'key-reused' end;
        stream := answer.stream_id;
        version := answer.version;
        at_partition := answer.partition;
        at_position := answer.position;
        rejection := answer.rejection;
        return next;
        continue;
      end if;
    end if;

    select coalesce(max(e.version), 0) into actual from event e where e.stream_id = c_stream[i];
    stream := c_stream[i];
    version := actual;
    at_partition := p_partition;
    at_position := 0;
    rejection := null;
    if actual <> c_expected[i] then
      outcome := 'conflict';
      return next;
      continue;
    end if;
    if actual + added > p_stream_max then
      outcome := 'stream-full';
      return next;
      continue;
    end if;

    version := actual + added;
    at_position := case when added > 0 then head + added else 0 end;
    rejection := c_rejection[i];
    if c_key[i] is not null then
      -- The same key may be on its way in another partition, when a second request names another survivor:
      -- this waits for it, and then there is an answer already.
      insert into command_answer values
        (c_actor_id[i], c_key[i], c_request_hash[i], c_stream[i], version, p_partition, at_position,
         c_rejection[i], c_recorded_at[i])
      on conflict on constraint command_answer_key do nothing;
      if not found then
        select * into answer from command_answer a where a.actor_id = c_actor_id[i] and a.key = c_key[i];
        outcome := case when answer.request_hash = c_request_hash[i] then 'answered' else 'key-reused' end;
        stream := answer.stream_id;
        version := answer.version;
        at_partition := answer.partition;
        at_position := answer.position;
        rejection := answer.rejection;
        return next;
        continue;
      end if;
    end if;

    insert into event (partition, position, stream_id, version, event_id, type, payload, survivor_id, occurred_at,
                       recorded_at, actor_id, actor_role, correlation_id, causation_id, traceparent)
    select p_partition, head + e.n, c_stream[i], actual + e.n, e.id, e.type, e.payload, c_survivor[i], e.occurred_at,
           c_recorded_at[i], c_actor_id[i], c_actor_role[i], c_correlation[i], c_causation[i], c_traceparent[i]
    from (select x.id, x.type, x.payload, x.occurred_at, row_number() over (order by x.ordinal) as n
          from unnest(e_command, e_id, e_type, e_payload, e_occurred_at)
               with ordinality as x (command, id, type, payload, occurred_at, ordinal)
          where x.command = i) e;
    head := head + added;
    outcome := 'appended';
    return next;
  end loop;
end;
$$;

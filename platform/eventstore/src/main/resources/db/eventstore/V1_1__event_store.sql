-- Streams of events of one service.

create table event (
  partition      smallint    not null,
  position       bigint      not null,  -- 1, 2, 3 ... inside the partition, without gaps, in commit order
  stream_id      uuid        not null,
  version        integer     not null check (version > 0),
  event_id       uuid        not null,
  type           text        not null,
  payload        bytea       not null,  -- bytes, not jsonb: what was written is what is published
  survivor_id    uuid,
  occurred_at    timestamptz not null,
  recorded_at    timestamptz not null,
  actor_id       text        not null,
  actor_role     text        not null,
  correlation_id uuid        not null,
  causation_id   uuid        not null,
  traceparent    text,
  constraint event_stream_version primary key (stream_id, version),
  constraint event_event_id unique (event_id),
  constraint event_feed unique (partition, position)
) with (fillfactor = 100);

comment on table event is 'Append only. Read it through the feed (partition, position) or by stream.';

-- What every command was answered, so that sending it again changes nothing.
create table command_answer (
  actor_id     text        not null,
  key          text        not null,
  request_hash text        not null,
  stream_id    uuid        not null,
  version      integer     not null,
  partition    smallint    not null,
  position     bigint      not null,
  rejection    text,                    -- json {code, message, field} of a rejected command
  answered_at  timestamptz not null,
  constraint command_answer_key primary key (actor_id, key)
);

-- For an operator's eyes: payloads as text. Personal fields are ciphertext here as everywhere.
create view event_readable as
select partition, position, stream_id, version, type, convert_from(payload, 'UTF8')::json as payload,
       occurred_at, recorded_at, actor_role, correlation_id, causation_id
from event;

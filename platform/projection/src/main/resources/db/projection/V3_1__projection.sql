-- Versions of read models side by side, how far each has come, and what it could not apply.

create table projection_version (
  projection  text        not null,
  version     integer     not null,
  schema_name text        not null,
  status      text        not null check (status in ('building', 'live', 'retired')),
  created_at  timestamptz not null default now(),
  primary key (projection, version)
);
create unique index projection_one_live on projection_version (projection) where status = 'live';

create table projection_checkpoint (
  projection  text     not null,
  version     integer  not null,
  topic       text     not null,
  partition   smallint not null,
  position    bigint   not null default 0,  -- applied up to here; the truth
  next_offset bigint   not null default 0,  -- where in the topic to read on; a hint
  topic_id    text,                         -- the topic the hint is about; another id is another topic
  primary key (projection, version, topic, partition)
) with (fillfactor = 70);

create table parked_event (
  projection  text        not null,
  version     integer     not null,
  topic       text        not null,
  partition   smallint    not null,
  position    bigint      not null,
  stream_id   uuid        not null,
  headers     json        not null,
  payload     bytea       not null,
  reason      text        not null,         -- why, without content
  attempts    integer     not null default 1,
  parked_at   timestamptz not null default now(),
  resolved_at timestamptz,
  resolution  text,
  primary key (projection, version, topic, partition, position)
);
create index parked_event_stream on parked_event (projection, version, stream_id) where resolved_at is null;

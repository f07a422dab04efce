-- Every survivor's entries from all services, as they were published. What they mean together - the
-- order, corrections, sentences, clocks - is read off them when somebody looks, so a row is written
-- once and never changed.

create table timeline_entry (
  survivor_id uuid        not null,
  service     text        collate "C" not null,
  position    bigint      not null,  -- in the service's partition of this survivor; grows with every entry
  stream_id   uuid        not null,
  version     integer     not null,
  event_id    uuid        not null,
  recorded_at timestamptz not null,
  type        text        collate "C" not null,
  entered_by  text        collate "C" not null,  -- a role
  payload     text        collate "C" not null,
  primary key (survivor_id, service, position)
);

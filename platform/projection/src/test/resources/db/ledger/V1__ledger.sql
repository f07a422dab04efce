-- Takes an event only after the one before it, in its partition and in its stream: the order is proved by the table.
create table ledger (
  partition        integer not null,
  position         bigint  not null,
  stream_id        uuid    not null,
  version          integer not null,
  event_id         uuid    not null unique,
  text             text    not null unique,
  position_before  bigint  generated always as (nullif(position - 1, 0)) stored,
  version_before   integer generated always as (nullif(version - 1, 0)) stored,
  primary key (partition, position),
  unique (stream_id, version),
  foreign key (partition, position_before) references ledger (partition, position),
  foreign key (stream_id, version_before) references ledger (stream_id, version)
);

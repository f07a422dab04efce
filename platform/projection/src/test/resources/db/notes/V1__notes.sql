create table note (
  stream_id uuid    not null,
  version   integer not null,
  position  bigint  not null,
  text      text    not null,
  primary key (stream_id, version)
);

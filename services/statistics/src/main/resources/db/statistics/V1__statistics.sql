-- What is counted: whom, and the facts of her cases. No personal field, sealed or open, is kept here.

create table survivor (
  survivor_id   uuid    primary key,
  enrolled_on   date    not null,
  home_state    text,
  home_district text,
  exploitation  text    not null,
  counted       boolean not null default false   -- her latest answer; without a yes she is not counted
);

create table case_file (
  stream_id   uuid  primary key,
  survivor_id uuid  not null,
  source      text  not null,                    -- the service that keeps the case
  facts       jsonb not null                     -- [{"entry": 3, "fact": {"is": "claim-awarded", ...}}, ...] in stream order
);
create index case_file_survivor on case_file (survivor_id);

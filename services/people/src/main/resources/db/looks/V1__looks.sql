-- Who looked at a survivor's case, for her to read.
create table look (
  event_id     uuid        primary key,
  survivor_id  uuid        not null,
  account      text        not null,
  role         text        not null,
  organisation text,
  scope        text        not null,
  purpose      text        not null,
  looked_at    timestamptz not null
);
create index look_survivor on look (survivor_id, looked_at desc, event_id desc);

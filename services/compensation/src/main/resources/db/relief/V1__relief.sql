-- What has happened in her proceedings, and which stages of relief wait for it. Derived from events alone.

create table relief_milestone (
  proceeding  uuid    not null,
  trigger     text    not null,
  survivor_id uuid    not null,
  event_id    uuid    not null,
  happened_on text    not null,   -- a civil day, perhaps approximate
  entry       integer not null,   -- its place in the proceeding, by which a correction names it
  primary key (proceeding, trigger)
);
create index relief_milestone_survivor on relief_milestone (survivor_id, trigger);

create table relief_stage (
  claim       uuid    not null,
  stage       text    not null,
  trigger     text    not null,
  survivor_id uuid    not null,
  due         boolean not null,
  primary key (claim, stage)
);
create index relief_stage_waiting on relief_stage (survivor_id, trigger) where not due;

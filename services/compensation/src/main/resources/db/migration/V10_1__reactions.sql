-- What a reaction has been carried out for, accepted or not. Not derived from events, so that a rebuild of what the
-- reactions read does not carry them out again.
create table relief_reaction (
  claim      uuid        not null,
  stage      text        not null,
  event_id   uuid        not null,
  outcome    text        not null,   -- done, or the code of the rejection
  settled_at timestamptz not null,
  primary key (claim, stage, event_id)
);

-- Which record an account was last to be linked to. Held before the link is recorded, so that one account is never
-- linked to two records; what counts is the record itself.
create table account_hold (
  account     text        primary key,
  survivor_id uuid        not null,
  held_at     timestamptz not null
);

-- One key for each survivor, wrapped by the key-encryption key. Destroying it makes everything that was sealed with
-- it unreadable, wherever a copy of it is.
create table survivor_key (
  survivor_id  uuid        primary key,
  wrapped      bytea,                       -- null once it is destroyed
  created_at   timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);

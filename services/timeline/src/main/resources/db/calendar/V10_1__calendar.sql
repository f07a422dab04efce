-- One feed an account at most. Whoever has its address reads what is open to that account; so the
-- address itself is nowhere, only what it hashes to.
create table calendar_feed (
  account     text    primary key,
  secret_hash bytea   not null unique check (octet_length(secret_hash) = 32),
  roles       text[]  not null,  -- those that the login had when the feed was made
  titles      text    not null,
  made_on     date    not null,
  last_day    date    not null   -- the last one on which it is answered
);

-- On which day a look through a feed was last recorded for her to read.
create table calendar_look (
  account     text not null,
  survivor_id uuid not null,
  scope       text not null,
  looked_on   date not null,
  primary key (account, survivor_id, scope)
);

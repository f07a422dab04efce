-- A service's own copy of whom each survivor lets in, fed from dhruva.people.

create table access_account (
  account     text primary key,
  survivor_id uuid not null
);

create table access_grant (
  survivor_id  uuid     not null,
  number       integer  not null,
  account      text     not null,
  role         text     not null,
  organisation text,
  scope        text     not null,
  access       text     not null,
  purpose      text     not null,
  until        timestamptz,
  primary key (survivor_id, account, scope)
);
create index access_grant_account on access_grant (account, scope);

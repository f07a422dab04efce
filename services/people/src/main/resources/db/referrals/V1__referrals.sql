-- Who was suggested to a survivor by whom, for those whom it waits for.
create table referral (
  survivor_id  uuid        not null,
  referral     integer     not null,
  by_account   text        not null,
  by_role      text        not null,
  from_scope   text        not null,
  to_account   text        not null,
  role         text        not null,
  scope        text        not null,
  proposed_at  timestamptz not null,
  answer       text,
  conclusion   text,
  maker_let_in boolean     not null default true,
  taker_let_in boolean     not null default true,
  primary key (survivor_id, referral)
);
create index referral_by on referral (by_account) where conclusion is null;
create index referral_to on referral (to_account) where conclusion is null;

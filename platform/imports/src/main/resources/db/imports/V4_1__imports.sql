-- What was checked and entered from spreadsheets. Of a file only its digest is kept, of a row only its number and what
-- is wrong with it.
create table bulk_import (
  id           uuid        primary key,   -- in the order of time
  account      text        not null,      -- whose it is, and who alone reads it
  profile      text        not null,
  file_digest  text        not null,      -- hexadecimal SHA-256
  state        text        not null check (state in ('CHECKED', 'RECORDING', 'RECORDED')),
  checked      text        not null,      -- json: what the check found
  recorded     text,                      -- json: what became of the rows
  checked_at   timestamptz not null,
  recorded_at  timestamptz,
  deleted_from timestamptz not null
);

create index bulk_import_account on bulk_import (account, id desc);
create index bulk_import_deleted_from on bulk_import (deleted_from);

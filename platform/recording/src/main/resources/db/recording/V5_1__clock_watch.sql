-- How far the clocks of the cases have been looked at, and when each has to be looked at again.

create table clock_cursor (
  partition smallint primary key,
  position  bigint   not null default 0,  -- the entries up to here have been looked at
  law       text                          -- digest of the deadlines they were looked at by; with others it begins anew
) with (fillfactor = 70);

insert into clock_cursor (partition) select generate_series(0, 15);

create table clock_watch (
  case_id     uuid     primary key,
  partition   smallint not null,
  survivor_id uuid     not null,
  look_on     date,                       -- the first day on which something new will have run out
  due_on      date                        -- the earliest last day of what still runs, past or to come
) with (fillfactor = 70);

create index clock_watch_look on clock_watch (partition, look_on) where look_on is not null;
create index clock_watch_due on clock_watch (survivor_id, due_on) where due_on is not null;

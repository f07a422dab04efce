-- What is published. There is one publication; the next one takes its place.

create table publication (
  single boolean     primary key default true check (single),
  as_of  timestamptz not null
);

create table published_table (
  indicator text not null,
  breakdown text not null,
  content   json not null,
  primary key (indicator, breakdown)
);

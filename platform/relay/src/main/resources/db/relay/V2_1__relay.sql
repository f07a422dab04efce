-- How far each partition of the event table has reached Kafka, and who carries it.

create table relay_cursor (
  partition   smallint    primary key,
  position    bigint      not null default 0,  -- acknowledged by the broker up to here
  topic_id    text,                            -- Kafka's id of the topic it reached; another id is another topic
  owner       uuid,
  lease_until timestamptz not null default 'epoch'
) with (fillfactor = 70);

insert into relay_cursor (partition) select generate_series(0, 15);

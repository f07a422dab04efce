-- Whose case a stream is, read off its first event: which streams a survivor has.
create index event_stream_owner on event (survivor_id, stream_id) where version = 1;

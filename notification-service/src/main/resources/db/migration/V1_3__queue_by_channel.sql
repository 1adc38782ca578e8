-- Each channel has a queue of its own.
create index notification_next_of_channel on notification (channel, next_try_at) where state = 'queued';
drop index notification_next;

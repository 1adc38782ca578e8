-- The claim takes what tells of an escalation before everything else of its channel.
create index notification_next_by_urgency on notification (channel, (escalation_id is null), next_try_at)
    where state = 'queued';
drop index notification_next_of_channel;

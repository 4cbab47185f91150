-- Stage outbox: each turn asks of every handler what is due for it
create index outbox_message_due_by_handler on outbox_message (handler, next_attempt_at, position)
    where done_at is null and parked_at is null;

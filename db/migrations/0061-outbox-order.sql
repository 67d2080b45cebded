-- Of each address the earliest letter that has not left goes first.

create index platform_outbox_order on platform_outbox (to_address, id) where sent_at is null and failed_at is null;

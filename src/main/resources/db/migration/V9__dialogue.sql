-- What authors add to their suggestions, until the next release. As V3 says of held tables: no foreign key, no time of
-- day, no statistics. The position orders what one author said about one suggestion, and tells nothing of others.

create table held_message (
    id uuid primary key,
    suggestion uuid not null,
    position int not null check (position > 0),
    words bytea not null,
    sent_on date not null,
    constraint held_one_after_the_other unique (suggestion, position)
) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);

-- Suggestions, and what members do between two releases.
--
-- Whatever a member does is written to the held tables and nowhere else. A release moves all of it on in one
-- transaction and in random order, then truncates. So:
-- * no foreign key leads from a held table to another: the check would lock the other row and leave the member's
--   transaction id in it;
-- * no sequence, no time of day, no index whose order means anything;
-- * no autovacuum on held tables: it would keep statistics of their contents.

create table suggestion (
    id uuid primary key,
    ref text not null unique check (ref ~ '^S-[0-9A-HJKMNP-TV-Z]{6}$'),
    category text not null,
    words bytea,
    return_address bytea,
    received_on date not null,
    state text not null check (state in ('WAITING', 'WITHDRAWN')),
    constraint words_until_withdrawn check ((words is null) = (state = 'WITHDRAWN')),
    constraint no_address_once_withdrawn check (return_address is null or state <> 'WITHDRAWN')
);

-- sent, not yet released
create table held_suggestion (
    id uuid primary key,
    ref text not null unique check (ref ~ '^S-[0-9A-HJKMNP-TV-Z]{6}$'),
    category text not null,
    words bytea,
    return_address bytea,
    received_on date not null,
    withdrawn boolean not null,
    constraint words_until_withdrawn check ((words is null) = withdrawn),
    constraint no_address_once_withdrawn check (return_address is null or not withdrawn)
) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);

-- what the author of a released suggestion asked for since the last release: the address as it shall be, or the end
create table held_change (
    id uuid primary key,
    return_address bytea,
    withdrawn boolean not null,
    constraint no_address_once_withdrawn check (return_address is null or not withdrawn)
) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);

-- withdrawn before officials could learn of it: a press that is delivered again must not send it anew
create table withdrawn_id (
    id uuid primary key
);

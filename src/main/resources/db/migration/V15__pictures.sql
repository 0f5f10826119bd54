-- One picture to a suggestion, sealed as the words are, under the same id and by the same keys, and destroyed with them.
-- No list reads it; and since nothing sealed can be made shorter, PostgreSQL is not to try.

alter table held_suggestion
    add picture bytea,
    add constraint no_picture_once_withdrawn check (picture is null or not withdrawn),
    alter column picture set storage external;

alter table suggestion
    add picture bytea,
    add constraint no_picture_once_withdrawn check (picture is null or state <> 'WITHDRAWN'),
    alter column picture set storage external;

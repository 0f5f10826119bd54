-- One picture to a suggestion, sealed as the words are, under the same id and by the same keys, and destroyed with them.
-- Words that are not a single character are none. No list reads pictures; and since nothing sealed can be made shorter,
-- PostgreSQL is not to try.

alter table held_suggestion
    add picture bytea,
    drop constraint words_until_withdrawn,
    add constraint words_or_a_picture_until_withdrawn check ((words is null and picture is null) = withdrawn),
    alter column picture set storage external;

alter table suggestion
    add picture bytea,
    drop constraint words_until_withdrawn,
    add constraint words_or_a_picture_until_withdrawn
        check ((words is null and picture is null) = (state = 'WITHDRAWN')),
    alter column picture set storage external;

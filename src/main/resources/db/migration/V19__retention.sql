-- What is kept ends: return addresses some days after the matter is over, words some months after they came.

alter table suggestion
    -- its time is over: nothing is left of it but what can be counted
    add purged boolean not null default false,
    alter column ref drop not null,
    drop constraint words_or_a_picture_until_withdrawn,
    drop constraint answered_in_words,
    add constraint words_or_a_picture_until_withdrawn
        check ((words is null and picture is null) = (state = 'WITHDRAWN' or purged)),
    add constraint answered_in_words
        check ((answer is not null) = (state in ('ANSWERED', 'DECLINED', 'CONTESTED') and not purged)),
    add constraint number_until_purged check ((ref is null) = purged),
    add constraint no_address_once_purged check (return_address is null or not purged),
    add constraint nothing_to_compare_once_purged check (same_words is null or not purged);

-- officials do not see what is purged
create or replace function suggestion_for(reader_place text, reader_unit text)
    returns setof suggestion language sql stable as $$
    select * from suggestion s
    where reader_place <> 'NOWHERE' and not s.purged
        and (s.concerns is null or reader_place = 'PRIVATE' and s.concerns is distinct from reader_unit)
$$;

drop index suggestion_waiting;
create index suggestion_waiting on suggestion (received_on, ref) where state = 'WAITING' and leads and not purged;
-- what is to be purged next
create index suggestion_kept on suggestion (received_on) where not purged;

-- Whose authors were told that their address will be forgotten, of which end of the matter, and when. There is a row for
-- every suggestion whose time to be told has come, whichever way it was sent. No foreign key: checking one would lock the
-- suggestion.
create table last_call (
    suggestion uuid primary key,
    over_on date not null,
    told_on date not null,
    constraint told_once_it_is_over check (told_on >= over_on)
);

-- so that it can be forgotten once no preview holds any more that could send it anew
alter table withdrawn_id add received_on date not null default current_date;
alter table withdrawn_id alter received_on drop default;

-- What is purged does not come back. It goes along where its entry is merged into another, so that it is counted there.
create function keep_purged() returns trigger language plpgsql as $$
begin
    if (new.id, new.category, new.received_on, new.state, new.purged, new.decline_reason) is distinct from
            (old.id, old.category, old.received_on, old.state, old.purged, old.decline_reason) then
        raise exception 'its time is over' using errcode = 'check_violation', constraint = 'purged_for_good';
    end if;
    return new;
end $$;

create trigger purged_for_good before update on suggestion
    for each row when (old.purged) execute function keep_purged();

-- nothing is said about what is purged, and nothing that was is left
create function refuse_about_purged() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s where s.id = new.suggestion and s.purged) then
        raise exception 'its time is over' using errcode = 'check_violation', constraint = 'not_about_purged';
    end if;
    return new;
end $$;

create trigger not_about_purged before insert on message for each row execute function refuse_about_purged();
create trigger not_about_purged before insert on contest for each row execute function refuse_about_purged();
create trigger not_about_purged before insert on rating for each row execute function refuse_about_purged();

create function check_purged() returns trigger language plpgsql as $$
begin
    if exists (select from message m where m.suggestion = new.id) or exists (select from contest c where c.suggestion = new.id)
            or exists (select from list_page l where l.suggestion = new.id) then
        raise exception 'something is left' using errcode = 'check_violation', constraint = 'nothing_left_once_purged';
    end if;
    return null;
end $$;

create constraint trigger nothing_left_once_purged after update on suggestion deferrable initially deferred
    for each row when (new.purged and not old.purged) execute function check_purged();

-- the dialogue and what was contested go with the words; how an author judged is counted on
create or replace function keep_message() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s where s.id = old.suggestion and s.state <> 'WITHDRAWN' and not s.purged) then
        raise exception 'what was said stays as long as what it is about'
            using errcode = 'check_violation', constraint = 'dialogue_stays';
    end if;
    return old;
end $$;

create function keep_rating() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s where s.id = old.suggestion and s.state <> 'WITHDRAWN') then
        raise exception 'a verdict counts as long as its author does not take back what it is about'
            using errcode = 'check_violation', constraint = 'rating_stays';
    end if;
    return old;
end $$;

drop trigger rating_stays on rating;
create trigger rating_stays before delete on rating for each row execute function keep_rating();

alter table notice
    drop constraint notice_changes_check,
    add constraint notice_changes_check check (cardinality(changes) > 0 and changes <@ array[
        'ASKED', 'REOPENED', 'CLOSED', 'ANSWERED', 'DECLINED', 'LISTED_AGAIN', 'UPHELD', 'CLOSE_OFF_UPHELD', 'LAST_CALL',
        'ACCEPTED', 'ATTACHED', 'SUBMITTED', 'RETURNED', 'SHELVED', 'RESUMED', 'OVERDUE', 'PROGRESS', 'MEASURE_DONE',
        'MEASURE_ADDED', 'DEADLINE_SET', 'ASSIGNED', 'CLAIMED', 'TAKEN_BACK', 'MOVED_ALONG', 'MOVED_BACK']);

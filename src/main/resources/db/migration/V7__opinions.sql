-- The opinions list: what the desk does with what came out. Every row here is written by an official's act or by a
-- release, never by a member's.

alter table suggestion
    add entry uuid references entry (id),
    -- what the desk answered, or why it declined, sealed
    add answer bytea,
    add decline_reason text check (decline_reason in ('OUT_OF_SCOPE', 'UNFOUNDED', 'DUPLICATE', 'SPAM', 'OTHER')),
    -- counts what officials did, and the withdrawal; never what an author does about notices
    add version int not null default 0,
    drop constraint suggestion_state_check,
    add constraint suggestion_state_check
        check (state in ('WAITING', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'WITHDRAWN')),
    add constraint accepted_into_an_entry check ((state = 'ACCEPTED') = (entry is not null)),
    add constraint answered_in_words check ((state in ('ANSWERED', 'DECLINED')) = (answer is not null)),
    add constraint declined_for_a_reason check ((state = 'DECLINED') = (decline_reason is not null));

-- the opinions list, and what follows an entry
create index suggestion_waiting on suggestion (received_on, ref) where state = 'WAITING';
create index suggestion_entry on suggestion (entry, ref) where entry is not null;

-- Which state may follow which.
create function check_suggestion_state() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (
            ('WAITING', 'ACCEPTED'), ('WAITING', 'ANSWERED'), ('WAITING', 'DECLINED'),
            ('ACCEPTED', 'ANSWERED'), ('ACCEPTED', 'DECLINED'))
        and (old.state = 'WITHDRAWN' or new.state <> 'WITHDRAWN') then
        raise exception '% cannot become %', old.state, new.state
            using errcode = 'check_violation', constraint = 'suggestion_state_follows';
    end if;
    return new;
end $$;

create trigger suggestion_state_follows before update on suggestion
    for each row when (old.state <> new.state) execute function check_suggestion_state();

-- the dialogue: nothing of it is changed, and it goes with the words that it is about
create table message (
    id uuid primary key,
    suggestion uuid not null references suggestion (id),
    position int not null check (position > 0),
    author text not null check (author in ('DESK', 'AUTHOR')),
    words bytea not null,
    sent_on date not null,
    constraint one_after_the_other unique (suggestion, position)
);

create function keep_message() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s where s.id = old.suggestion and s.state <> 'WITHDRAWN') then
        raise exception 'what was said stays as long as what it is about'
            using errcode = 'check_violation', constraint = 'dialogue_stays';
    end if;
    return old;
end $$;

create trigger dialogue_is_not_changed before update on message for each row execute function refuse_change();
create trigger dialogue_stays before delete on message for each row execute function keep_message();

-- who of the desk decided what; the id names the act, so that it happens once
create table decision (
    id uuid primary key,
    suggestion uuid not null references suggestion (id),
    official uuid not null references official (id),
    at timestamptz not null,
    kind text not null check (kind in ('ACCEPTED', 'ATTACHED', 'ANSWERED', 'DECLINED', 'ASKED'))
);

create index decision_suggestion on decision (suggestion);
create trigger decisions_stay before update or delete on decision for each row execute function refuse_change();
create trigger decisions_are_not_emptied before truncate on decision
    for each statement execute function refuse_change();

-- which suggestions came along when an entry was merged into another, in the order of the mergers
create table moved_along (
    suggestion uuid not null references suggestion (id),
    step int not null check (step > 0),
    from_entry uuid not null references entry (id),
    into_entry uuid not null references entry (id),
    primary key (suggestion, step)
);

create index moved_along_merger on moved_along (from_entry, into_entry);

-- which suggestions a message with a part of the list shows, so that a withdrawal reaches their first words there too
create table list_page (
    page uuid not null,
    position int not null check (position > 0),
    suggestion uuid not null references suggestion (id),
    primary key (page, position)
);

create index list_page_suggestion on list_page (suggestion);

-- PostgreSQL samples columns for its planner; of these it must not, or the number of an official who has left would stay
-- in its statistics
alter table card alter column chat set statistics 0;
alter table official alter column telegram_id set statistics 0;
alter table invitation alter column telegram_id set statistics 0;
alter table scheduled_tasks alter column task_data set statistics 0;

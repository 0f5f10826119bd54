-- The verdict of those who spoke: how they judge a close-off, and what they contest.

-- As V3 says of held tables: no foreign key, no time of day, no statistics. Until the release another word replaces the
-- one before.
create table held_rating (
    suggestion uuid primary key,
    entry uuid not null,
    round int not null check (round > 0),
    verdict text not null check (verdict in ('RESOLVED', 'PARTLY', 'NOT'))
) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);

create table held_contest (
    suggestion uuid primary key,
    -- what was added to say why
    reason uuid not null,
    about text not null check (about in ('ANSWERED', 'DECLINED', 'CLOSED')),
    entry uuid,
    round int check (round > 0),
    constraint closed_in_a_round check ((about = 'CLOSED') = (entry is not null and round is not null))
) with (autovacuum_enabled = false, toast.autovacuum_enabled = false);

-- one for each suggestion and round, which nobody changes
create table rating (
    suggestion uuid not null references suggestion (id),
    entry uuid not null references entry (id),
    round int not null check (round > 0),
    verdict text not null check (verdict in ('RESOLVED', 'PARTLY', 'NOT')),
    primary key (suggestion, entry, round)
);

create index rating_entry on rating (entry, round);

create function check_rating() returns trigger language plpgsql as $$
begin
    if not exists (select from entry e where e.id = new.entry
            and (e.round > new.round or e.round = new.round and e.state = 'CLOSED')) then
        raise exception 'only what was closed is judged' using errcode = 'check_violation', constraint = 'judged_once_closed';
    end if;
    return new;
end $$;

create trigger judged_once_closed before insert on rating for each row execute function check_rating();
create trigger rating_is_not_changed before update on rating for each row execute function refuse_change();
create trigger rating_stays before delete on rating for each row execute function keep_message();

-- What may be told of all ratings of a close-off. It is drawn from at least five, and changes only when at least five more
-- have come out: so no two looks tell what one of them says.
create table satisfaction (
    entry uuid not null references entry (id),
    round int not null check (round > 0),
    counted int not null check (counted >= 5),
    leaning text not null check (leaning in ('RESOLVED', 'NOT_RESOLVED', 'DIVIDED')),
    primary key (entry, round)
);

create function check_satisfaction() returns trigger language plpgsql as $$
begin
    if new.counted < old.counted + 5 then
        raise exception 'five more are needed' using errcode = 'check_violation', constraint = 'five_more';
    end if;
    return new;
end $$;

create trigger five_more before update on satisfaction for each row execute function check_satisfaction();

-- what an author does not accept: the answer, that it was declined, or that its entry is closed
create table contest (
    -- the line of the dialogue that says why
    id uuid primary key references message (id),
    suggestion uuid not null references suggestion (id),
    about text not null check (about in ('ANSWERED', 'DECLINED', 'CLOSED')),
    entry uuid references entry (id),
    round int check (round > 0),
    -- what the desk had said, as in the suggestion's own row
    answer bytea,
    decline_reason text,
    outcome text check (outcome in ('LISTED_AGAIN', 'REOPENED', 'UPHELD')),
    -- what the supervisor says, sealed; of a close-off the ledger tells it
    line bytea,
    constraint closed_in_a_round check ((about = 'CLOSED') = (entry is not null and round is not null)),
    constraint contests_what_was_said check ((about = 'CLOSED') = (answer is null)),
    constraint contests_what_was_declined check ((about = 'DECLINED') = (decline_reason is not null)),
    constraint decided_fittingly check
        (case outcome when 'LISTED_AGAIN' then about <> 'CLOSED' when 'REOPENED' then about = 'CLOSED' else true end),
    constraint decided_in_words check ((line is not null) = (about <> 'CLOSED' and outcome is not null))
);

create unique index contested_once on contest (suggestion) where about <> 'CLOSED';
create unique index contested_once_a_round on contest (suggestion, entry, round) where about = 'CLOSED';
create index contest_open on contest (suggestion) where outcome is null;
create index contest_of_entry on contest (entry) where outcome is null and entry is not null;

create function check_contest() returns trigger language plpgsql as $$
begin
    if (new.id, new.suggestion, new.about) <> (old.id, old.suggestion, old.about)
        or (new.entry, new.round, new.answer, new.decline_reason)
            is distinct from (old.entry, old.round, old.answer, old.decline_reason)
        or old.outcome is not null then
        raise exception 'a contest is decided once' using errcode = 'check_violation', constraint = 'decided_once';
    end if;
    return new;
end $$;

create trigger decided_once before update on contest for each row execute function check_contest();
create trigger contest_stays before delete on contest for each row execute function keep_message();

alter table suggestion
    drop constraint suggestion_state_check,
    drop constraint answered_in_words,
    drop constraint declined_for_a_reason,
    add constraint suggestion_state_check
        check (state in ('WAITING', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'CONTESTED', 'WITHDRAWN')),
    add constraint answered_in_words check ((state in ('ANSWERED', 'DECLINED', 'CONTESTED')) = (answer is not null)),
    add constraint declined_for_a_reason check
        (case state when 'DECLINED' then decline_reason is not null
            when 'CONTESTED' then true else decline_reason is null end);

-- Which state may follow which: what is contested is contested on record, and ends as it was decided.
create or replace function check_suggestion_state() returns trigger language plpgsql as $$
begin
    if old.state <> 'WITHDRAWN' and new.state = 'WITHDRAWN' then
        return new;
    end if;
    if (old.state, new.state) not in (
            ('WAITING', 'ACCEPTED'), ('WAITING', 'ANSWERED'), ('WAITING', 'DECLINED'),
            ('ACCEPTED', 'ANSWERED'), ('ACCEPTED', 'DECLINED'), ('ANSWERED', 'CONTESTED'), ('DECLINED', 'CONTESTED'),
            ('CONTESTED', 'WAITING'), ('CONTESTED', 'ANSWERED'), ('CONTESTED', 'DECLINED')) then
        raise exception '% cannot become %', old.state, new.state
            using errcode = 'check_violation', constraint = 'suggestion_state_follows';
    end if;
    if new.state = 'CONTESTED' and not exists (select from contest c
            where c.suggestion = new.id and c.about = old.state and c.outcome is null) then
        raise exception 'nobody contests it' using errcode = 'check_violation', constraint = 'contested_on_record';
    end if;
    if old.state = 'CONTESTED' and not exists (select from contest c
            where c.suggestion = new.id and c.about <> 'CLOSED'
                and new.state = case c.outcome when 'LISTED_AGAIN' then 'WAITING' when 'UPHELD' then c.about end) then
        raise exception 'it was not decided so' using errcode = 'check_violation', constraint = 'ends_as_decided';
    end if;
    return new;
end $$;

-- Whoever decided does not stand by their own decision, but may give way.
alter table decision
    drop constraint decision_kind_check,
    add constraint decision_kind_check
        check (kind in ('ACCEPTED', 'ATTACHED', 'ANSWERED', 'DECLINED', 'ASKED', 'LISTED_AGAIN', 'UPHELD'));

create function check_upheld_decision() returns trigger language plpgsql as $$
begin
    if exists (select from decision d where d.suggestion = new.suggestion and d.official = new.official
            and d.kind in ('ANSWERED', 'DECLINED')) then
        raise exception 'who decided does not uphold it'
            using errcode = 'check_violation', constraint = 'upheld_by_another';
    end if;
    return new;
end $$;

create trigger upheld_by_another before insert on decision
    for each row when (new.kind = 'UPHELD') execute function check_upheld_decision();

create function check_upheld_close_off() returns trigger language plpgsql as $$
begin
    if not exists (select from entry e where e.id = new.entry and e.state = 'CLOSED' and e.verified_by <> new.official
            and not exists (select from participant p
                where p.entry = e.id and p.round = e.round and p.official = new.official)) then
        raise exception 'a close-off is upheld by who had no part in it'
            using errcode = 'check_violation', constraint = 'upheld_by_another';
    end if;
    return new;
end $$;

create trigger upheld_by_another before insert on entry_event
    for each row when (new.kind = 'UPHELD') execute function check_upheld_close_off();

alter table notice
    drop constraint notice_changes_check,
    add constraint notice_changes_check check (cardinality(changes) > 0 and changes <@ array[
        'ASKED', 'REOPENED', 'CLOSED', 'ANSWERED', 'DECLINED', 'LISTED_AGAIN', 'UPHELD', 'CLOSE_OFF_UPHELD', 'ACCEPTED', 'ATTACHED',
        'SUBMITTED', 'RETURNED', 'SHELVED', 'RESUMED', 'OVERDUE', 'PROGRESS', 'MEASURE_DONE', 'MEASURE_ADDED',
        'DEADLINE_SET', 'ASSIGNED', 'CLAIMED', 'TAKEN_BACK', 'MOVED_ALONG', 'MOVED_BACK']);

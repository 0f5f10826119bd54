-- A member can say which unit must not see a suggestion. Whoever belongs to it does not learn that there is one.

alter table held_suggestion add concerns text;

-- the unit's key, as it was sent
alter table suggestion add concerns text;

create index suggestion_concerns on suggestion (concerns, state) where concerns is not null;

create trigger concerns_stay before update of concerns on suggestion
    for each row when (old.concerns is distinct from new.concerns) execute function refuse_change();

-- All that there is for a reader. Every query for officials reads from here and never from the table, whatever is built
-- later; in a group somebody of that unit may sit.
create function suggestion_for(reader_place text, reader_unit text) returns setof suggestion language sql stable as $$
    select * from suggestion s
    where reader_place <> 'NOWHERE'
        and (s.concerns is null or reader_place = 'PRIVATE' and s.concerns is distinct from reader_unit)
$$;

-- Whoever must not see it decides nothing about it.
create function check_decision_of_outsider() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s join official o on o.unit = s.concerns
            where s.id = new.suggestion and o.id = new.official) then
        raise exception 'it is kept from who decides'
            using errcode = 'check_violation', constraint = 'decided_by_who_may_see_it';
    end if;
    return new;
end $$;

create trigger decided_by_who_may_see_it before insert on decision
    for each row execute function check_decision_of_outsider();

-- What is kept from a unit stands in no group: neither the suggestion, nor a line of its dialogue, nor a list with it.
create function check_card_in_group() returns trigger language plpgsql as $$
begin
    if exists (select from suggestion s where s.concerns is not null and s.id = new.subject)
        or exists (select from suggestion s join message m on m.suggestion = s.id
            where s.concerns is not null and m.id = new.subject)
        or exists (select from suggestion s join list_page l on l.suggestion = s.id
            where s.concerns is not null and l.page = new.subject) then
        raise exception 'it is kept from a unit, and a group may hold some of it'
            using errcode = 'check_violation', constraint = 'kept_out_of_groups';
    end if;
    return new;
end $$;

create trigger kept_out_of_groups before insert or update on card
    for each row when (new.chat < 0) execute function check_card_in_group();

-- Which officials were shown what is kept from a unit, as something to handle, or to decide a contest of: so that it
-- reaches whoever comes when none of them is there any more, or none ever was.
create table entrusted (
    suggestion uuid not null references suggestion (id) on delete cascade,
    official uuid not null references official (id),
    contest boolean not null,
    primary key (suggestion, official, contest)
);

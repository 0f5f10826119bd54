-- Suggestions that wait in the same words stand on the list as one.
--
-- They know each other by a keyed image of their words, which lasts as long as they wait and no longer. Wherever a
-- suggestion stops waiting, its image is destroyed; whoever is alone with an image, or has none, leads itself.

alter table held_suggestion
    add same_words uuid,
    add constraint nothing_to_compare_once_withdrawn check (same_words is null or not withdrawn);

alter table suggestion
    -- of the words; none where they were decided about, or where their author has said more
    add same_words uuid,
    -- whether it stands on the list, for all that wait in the same words
    add leads boolean not null default true,
    add constraint same_words_while_waiting check (same_words is null or state = 'WAITING'),
    add constraint others_are_led check (leads or same_words is not null);

-- PostgreSQL samples columns for its planner, and a sample would outlast the image
alter table held_suggestion alter column same_words set statistics 0;
alter table suggestion alter column same_words set statistics 0;

create unique index suggestion_leads on suggestion (same_words) where leads and same_words is not null;
create index suggestion_same_words on suggestion (same_words) where same_words is not null;

drop index suggestion_waiting;
create index suggestion_waiting on suggestion (received_on, ref) where state = 'WAITING' and leads;

-- The release lays suggestions down in random order, so the first of the same words is any of them.
create function lead_or_follow() returns trigger language plpgsql as $$
begin
    new.leads := not exists (select from suggestion s where s.same_words = new.same_words and s.leads);
    return new;
end $$;

create trigger first_one_leads before insert on suggestion
    for each row when (new.same_words is not null) execute function lead_or_follow();

create function stand_alone() returns trigger language plpgsql as $$
begin
    new.same_words := null;
    new.leads := true;
    return new;
end $$;

create trigger stands_alone before update on suggestion
    for each row when (old.same_words is not null and (new.same_words is null or new.state <> 'WAITING'))
    execute function stand_alone();

-- Nobody is left behind without one who leads, or officials would never see them.
create function pass_lead() returns trigger language plpgsql as $$
begin
    update suggestion set leads = true
    where id = (select s.id from suggestion s where s.same_words = old.same_words order by random() limit 1)
        and not exists (select from suggestion s where s.same_words = old.same_words and s.leads);
    return null;
end $$;

create trigger another_one_leads after update on suggestion
    for each row when (old.leads and old.same_words is not null and new.same_words is null)
    execute function pass_lead();

create function keep_image() returns trigger language plpgsql as $$
begin
    raise exception 'words stay what they are' using errcode = 'check_violation', constraint = 'same_words_stay';
end $$;

create trigger same_words_stay before update on suggestion
    for each row when (new.same_words is not null and new.same_words is distinct from old.same_words)
    execute function keep_image();

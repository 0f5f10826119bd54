-- What was told of figures drawn from what members did, to people who cannot read it one by one: from five on, and anew
-- only when it has moved by five. A part without a name is the total, which may have to be withheld for a while.
create table told_figure (
    figure text not null,
    part text not null,
    told integer not null,
    shown boolean not null,
    primary key (figure, part),
    constraint rule_of_five check (told >= 5),
    constraint parts_are_shown check (shown or part = '')
);

create function check_told_anew() returns trigger language plpgsql as $$
begin
    if new.told <> old.told and abs(new.told - old.told) < 5 then
        raise exception 'moved by less than five' using errcode = 'check_violation', constraint = 'rule_of_five';
    end if;
    return new;
end $$;

create trigger rule_of_five before update on told_figure for each row execute function check_told_anew();

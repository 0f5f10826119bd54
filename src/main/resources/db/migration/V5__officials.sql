-- Officials are not anonymous: what they do is on record under their name. Who has left keeps the name and loses the
-- Telegram id.
create table official (
    id uuid primary key,
    name text not null check (char_length(name) between 1 and 64),
    telegram_id bigint unique check (telegram_id > 0),
    roles text[] not null check (roles <@ array['DESK', 'HANDLER', 'SUPERVISOR', 'OWNER']),
    -- the key of a unit of the taxonomy
    unit text,
    language text not null check (language in ('en', 'zh')),
    version int not null,
    constraint holds_a_role_until_leaving check ((telegram_id is not null) = (cardinality(roles) > 0)),
    constraint handlers_have_a_unit check (unit is not null or not roles @> array['HANDLER'])
);

create function keep_an_owner() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('candor owners'));
    if not exists (select from official where roles @> array['OWNER']) then
        raise exception 'there must always be an owner' using errcode = 'check_violation', constraint = 'an_owner_stays';
    end if;
    return null;
end $$;

create constraint trigger an_owner_stays after update on official deferrable initially deferred
    for each row when (old.roles @> array['OWNER'] and not new.roles @> array['OWNER'])
    execute function keep_an_owner();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is not allowed', tg_op, tg_table_name
        using errcode = 'check_violation', constraint = 'what_is_on_record_stays';
end $$;

create trigger officials_stay before delete on official for each row execute function refuse_change();
create trigger officials_are_not_emptied before truncate on official for each statement execute function refuse_change();

-- a one-time link; who used it is known until the owner has said yes or no, and whoever is not to be until they were told
create table invitation (
    -- a keyed image of the link's secret
    id uuid primary key,
    roles text[] not null check (roles <@ array['DESK', 'HANDLER', 'SUPERVISOR', 'OWNER'] and cardinality(roles) > 0),
    unit text,
    invited_by uuid not null references official (id),
    expires_at timestamptz not null,
    state text not null check (state in ('OPEN', 'USED', 'CONFIRMED', 'REFUSED', 'EXPIRED')),
    telegram_id bigint check (telegram_id > 0),
    name text check (char_length(name) between 1 and 64),
    language text check (language in ('en', 'zh')),
    -- the owner who said yes or no, and an image of how
    decided_by uuid references official (id),
    decided_act uuid,
    -- whom it was confirmed for
    became uuid references official (id),
    constraint invited_handlers_have_a_unit check (unit is not null or not roles @> array['HANDLER']),
    constraint known_while_undecided check (state <> 'USED' or telegram_id is not null),
    constraint known_until_told check (telegram_id is null or state in ('USED', 'REFUSED', 'EXPIRED')),
    constraint spoken_to_while_known check ((language is not null) = (telegram_id is not null)),
    constraint named_while_undecided check ((name is not null) = (state = 'USED')),
    constraint confirmed_for_somebody check ((became is not null) = (state = 'CONFIRMED')),
    constraint decided_by_somebody check (state not in ('CONFIRMED', 'REFUSED') or decided_by is not null)
);

create index invitation_undecided on invitation (expires_at) where state in ('OPEN', 'USED');

create function keep_invitations_one_time() returns trigger language plpgsql as $$
begin
    if (new.id, new.roles, new.unit, new.invited_by) is distinct from (old.id, old.roles, old.unit, old.invited_by)
            or new.state <> old.state and (old.state, new.state) not in (('OPEN', 'USED'), ('OPEN', 'EXPIRED'),
                ('USED', 'CONFIRMED'), ('USED', 'REFUSED'), ('USED', 'EXPIRED'))
            or old.state = 'USED' and new.telegram_id is distinct from old.telegram_id and new.state <> 'CONFIRMED' then
        raise exception 'an invitation is for one person, once' using errcode = 'check_violation',
            constraint = 'an_invitation_is_for_one_person_once';
    end if;
    return new;
end $$;

create trigger an_invitation_is_for_one_person_once before update on invitation
    for each row execute function keep_invitations_one_time();

-- how the first owner comes in
create table claim (
    only_row boolean primary key default true check (only_row),
    -- a keyed image
    code uuid not null,
    expires_at timestamptz not null,
    tries_left int not null check (tries_left between 0 and 5),
    -- an image of the wrong try that was counted last, so that it counts once
    last_try uuid
);

create function refuse_claims_beside_an_owner() returns trigger language plpgsql as $$
begin
    if exists (select from official where roles @> array['OWNER']) then
        raise exception 'there is an owner' using errcode = 'check_violation', constraint = 'only_the_first_owner_claims';
    end if;
    return new;
end $$;

create trigger only_the_first_owner_claims before insert or update on claim
    for each row execute function refuse_claims_beside_an_owner();

-- the desk's group as it was chosen last; without a chat once it was given up
create table desk_group (
    only_row boolean primary key default true check (only_row),
    chat bigint check (chat < 0),
    thread int not null default 0
);

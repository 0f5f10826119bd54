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

-- a one-time link; who used it is known until the owner has said yes or no
create table invitation (
    -- a keyed image of the link's secret
    id uuid primary key,
    roles text[] not null check (roles <@ array['DESK', 'HANDLER', 'SUPERVISOR', 'OWNER'] and cardinality(roles) > 0),
    unit text,
    invited_by uuid not null references official (id),
    expires_at timestamptz not null,
    state text not null check (state in ('OPEN', 'USED', 'CONFIRMED', 'REFUSED', 'EXPIRED')),
    telegram_id bigint,
    name text,
    language text,
    constraint known_while_undecided check ((telegram_id is not null) = (state = 'USED')),
    constraint named_while_undecided check ((name is not null and language is not null) = (state = 'USED'))
);

create index invitation_undecided on invitation (expires_at) where state in ('OPEN', 'USED');

-- how the first owner comes in
create table claim (
    only_row boolean primary key default true check (only_row),
    code uuid not null,
    expires_at timestamptz not null,
    tries_left int not null check (tries_left >= 0)
);

-- the desk's group as it was chosen last; without a chat once it was given up
create table desk_group (
    only_row boolean primary key default true check (only_row),
    chat bigint check (chat < 0),
    thread int not null default 0
);

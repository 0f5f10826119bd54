-- Who may say something, where that is not everybody: the members' group, and members by invitation.
--
-- What somebody does to become a member, or to be none any more, is written to held tables alone, as V3 says: no foreign
-- key, no time of day, no statistics. A release writes the whole list of members anew, in random order, so that neither
-- the place of a row nor its transaction tells in which release, let alone in which order, people came.

-- the members' group as it was chosen last; without a chat once it was given up
create table members_group (
    only_row boolean primary key default true check (only_row),
    chat bigint check (chat < 0)
);

-- how often in a row Telegram did not tell who is in that group; 3 once owners have heard of it
create table members_unseen (
    only_row boolean primary key default true check (only_row),
    times int not null check (times between 1 and 3)
);

-- a link by which members come in
create table member_invitation (
    -- a keyed image of the link's secret
    id uuid primary key,
    uses int not null check (uses between 1 and 9999),
    -- without those of the last two releases
    used int not null default 0,
    invited_by uuid not null references official (id),
    expires_at timestamptz not null,
    closed boolean not null default false,
    constraint never_used_more_often check (used between 0 and uses)
);

create index member_invitation_open on member_invitation (expires_at) where not closed;

create function keep_member_invitation() returns trigger language plpgsql as $$
begin
    if (new.id, new.uses, new.invited_by, new.expires_at) is distinct from
                (old.id, old.uses, old.invited_by, old.expires_at)
            or new.used < old.used or old.closed and not new.closed then
        raise exception 'a link stays what it was made for'
            using errcode = 'check_violation', constraint = 'a_link_stays_what_it_was_made_for';
    end if;
    return new;
end $$;

create trigger a_link_stays_what_it_was_made_for before update on member_invitation
    for each row execute function keep_member_invitation();

-- who is a member by invitation: keyed images, and nothing else
create table member (
    image uuid primary key
) with (autovacuum_enabled = false);

-- who became a member since the last release, or is to be none any more
create table held_member (
    image uuid primary key,
    leaves boolean not null
) with (autovacuum_enabled = false);

-- That a link was used since the last release: a keyed image of person and link, so that a press that was cut short finds
-- its own use instead of another.
create table held_link_use (
    id uuid primary key,
    invitation uuid not null
) with (autovacuum_enabled = false);

-- the same of the release before, forgotten with the next
create table recent_link_use (
    id uuid primary key,
    invitation uuid not null
) with (autovacuum_enabled = false);

alter table members_group alter column chat set statistics 0;
alter table member alter column image set statistics 0;
alter table held_member alter column image set statistics 0;
alter table held_link_use alter column id set statistics 0;
alter table recent_link_use alter column id set statistics 0;

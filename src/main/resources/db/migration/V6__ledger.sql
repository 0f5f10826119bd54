-- The rectification ledger. What must never happen is refused here, whoever asks.

create table entry (
    id uuid primary key,
    -- as in R-24, without gaps
    number int not null unique check (number > 0),
    source text not null check (source in ('OPINIONS', 'HEART_TO_HEART', 'EXAMINATION', 'OWN')),
    title text not null check (char_length(title) between 1 and 200),
    category text not null,
    kind text check (kind in ('IMMEDIATE', 'TERM', 'STANDING')),
    unit text,
    handler uuid references official (id),
    deadline date,
    state text not null
        check (state in ('REGISTERED', 'RECTIFYING', 'UNDER_REVIEW', 'CLOSED', 'SHELVED', 'MERGED')),
    -- how far it had come before it was merged
    former_state text check (former_state in ('REGISTERED', 'RECTIFYING')),
    round int not null check (round > 0),
    submitted_by uuid references official (id),
    verified_by uuid references official (id),
    outcome text check (char_length(outcome) between 1 and 1000),
    look_again_on date,
    merged_into uuid references entry (id),
    published boolean not null,
    registered_on date not null,
    version int not null check (version > 0),
    constraint assigned_once_it_is_worked_on check
        (state not in ('RECTIFYING', 'UNDER_REVIEW', 'CLOSED', 'SHELVED') or (unit is not null and deadline is not null)),
    constraint submitted_before_review check
        ((state in ('UNDER_REVIEW', 'CLOSED')) = (submitted_by is not null and outcome is not null)),
    constraint closed_by_a_verifier check ((state = 'CLOSED') = (verified_by is not null)),
    constraint verified_by_another check (verified_by <> submitted_by),
    constraint looked_at_again check ((state = 'SHELVED') = (look_again_on is not null)),
    constraint merged_into_another check ((state = 'MERGED') = (merged_into is not null)),
    constraint not_into_itself check (merged_into <> id),
    constraint knows_the_way_back check ((state = 'MERGED') = (former_state is not null))
);

-- the board
create index entry_board on entry (number desc) where published;
create index entry_board_open on entry (number desc) where published and state not in ('CLOSED', 'MERGED');
create index entry_board_closed on entry (number desc) where published and state = 'CLOSED';
-- what waits for a unit, and for a verifier
create index entry_unit on entry (unit, coalesce(deadline, date '9999-12-31'), number)
    where state in ('REGISTERED', 'RECTIFYING');
create index entry_review on entry (deadline, number) where state = 'UNDER_REVIEW';
-- what a suggestion may belong to; by -number, since by number the index of numbers alone would be read through wherever
-- a category is thought to be frequent
create index entry_open on entry (category, (- number)) where state not in ('CLOSED', 'MERGED');
create index entry_merged on entry (merged_into) where merged_into is not null;

create table measure (
    entry uuid not null references entry (id),
    position int not null,
    text text not null check (char_length(text) between 1 and 500),
    done_on date,
    primary key (entry, position)
);

-- who did the work in a round; assigning it is none
create table participant (
    entry uuid not null references entry (id),
    round int not null check (round > 0),
    official uuid not null references official (id),
    part text not null check (part in ('HANDLER', 'MEASURE', 'PROGRESS', 'SUBMITTED')),
    primary key (entry, round, official, part)
);

create trigger participants_stay before update or delete on participant for each row execute function refuse_change();
create trigger participants_are_not_emptied before truncate on participant
    for each statement execute function refuse_change();
create trigger entries_stay before delete on entry for each row execute function refuse_change();
create trigger entries_are_not_emptied before truncate on entry for each statement execute function refuse_change();

-- How an entry begins: with the number after the last one. One at a time, as the history is written.
create function check_entry_beginning() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('candor ledger'));
    if new.number is distinct from (select coalesce(max(number), 0) + 1 from entry) then
        raise exception 'numbers have no gap' using errcode = 'check_violation', constraint = 'numbers_have_no_gap';
    end if;
    if (new.state, new.round, new.version) <> ('REGISTERED', 1, 1) then
        raise exception 'an entry begins as registered' using errcode = 'check_violation', constraint = 'begins_registered';
    end if;
    return new;
end $$;

create trigger begins before insert on entry for each row execute function check_entry_beginning();

-- Which state may follow which; a round ends when the work is sent back or the entry is reopened. The version says how
-- many steps the history tells of.
create function check_entry_state() returns trigger language plpgsql as $$
begin
    if (old.id, old.number, old.source, old.registered_on) <> (new.id, new.number, new.source, new.registered_on) then
        raise exception 'an entry keeps its number' using errcode = 'check_violation', constraint = 'number_stays';
    end if;
    if new.version <> old.version + 1 then
        raise exception 'one step at a time' using errcode = 'check_violation', constraint = 'step_by_step';
    end if;
    if old.state <> new.state and (old.state, new.state) not in (
            ('REGISTERED', 'RECTIFYING'), ('REGISTERED', 'MERGED'), ('RECTIFYING', 'UNDER_REVIEW'),
            ('RECTIFYING', 'SHELVED'), ('RECTIFYING', 'MERGED'), ('UNDER_REVIEW', 'CLOSED'),
            ('UNDER_REVIEW', 'RECTIFYING'), ('CLOSED', 'RECTIFYING'), ('SHELVED', 'RECTIFYING'),
            ('MERGED', 'REGISTERED'), ('MERGED', 'RECTIFYING')) then
        raise exception '% cannot become %', old.state, new.state
            using errcode = 'check_violation', constraint = 'state_follows';
    end if;
    if old.state = 'MERGED' and new.state <> 'MERGED' and new.state <> old.former_state then
        raise exception 'it was %', old.former_state using errcode = 'check_violation', constraint = 'state_follows';
    end if;
    if not (new.round = old.round and (old.state, new.state) <> ('CLOSED', 'RECTIFYING')
            or new.round = old.round + 1
                and (old.state, new.state) in (('CLOSED', 'RECTIFYING'), ('UNDER_REVIEW', 'RECTIFYING'))) then
        raise exception 'a round ends when the work is sent back or the entry reopened'
            using errcode = 'check_violation', constraint = 'round_follows';
    end if;
    return new;
end $$;

create trigger state_follows before update on entry for each row execute function check_entry_state();

-- Nobody verifies what they worked on in that round, and nobody is written in as a helper of what they verified; also
-- when both happen at the same moment: who is written in holds the entry's row until it is committed.
create function check_verifier() returns trigger language plpgsql as $$
begin
    if exists (select from participant p
            where p.entry = new.id and p.round = new.round and p.official = new.verified_by) then
        raise exception 'who took part in a round does not verify it'
            using errcode = 'check_violation', constraint = 'verifier_took_no_part';
    end if;
    return new;
end $$;

create trigger verifier_took_no_part before insert or update on entry
    for each row when (new.verified_by is not null) execute function check_verifier();

create function check_participant() returns trigger language plpgsql as $$
begin
    perform from entry e where e.id = new.entry for share;
    if exists (select from entry e where e.id = new.entry and e.round = new.round and e.verified_by = new.official) then
        raise exception 'who verified a round took no part in it'
            using errcode = 'check_violation', constraint = 'verifier_took_no_part';
    end if;
    return new;
end $$;

create trigger verifier_took_no_part before insert on participant for each row execute function check_participant();

-- The history: append only, one chain over the whole ledger. Each row's hash covers the row before's hash, so that
-- nothing can be changed, left out or put in unnoticed. Texts stand in it as salted digests: one that names somebody by
-- mistake could be blanked, and the chain would still hold.
create table entry_event (
    seq bigint primary key check (seq > 0),
    -- names the act, so that it happens once
    id uuid not null unique,
    entry uuid not null references entry (id),
    -- which version of the entry it led to
    version int not null check (version > 0),
    at timestamptz not null,
    official uuid not null references official (id),
    kind text not null,
    public_line text check (char_length(public_line) between 1 and 1000),
    public_salt bytea check (octet_length(public_salt) = 16),
    public_digest bytea check (octet_length(public_digest) = 32),
    internal_note text check (char_length(internal_note) between 1 and 1000),
    internal_salt bytea check (octet_length(internal_salt) = 16),
    internal_digest bytea check (octet_length(internal_digest) = 32),
    previous_hash bytea not null unique check (octet_length(previous_hash) = 32),
    hash bytea not null unique check (octet_length(hash) = 32),
    constraint one_step_one_row unique (entry, version),
    constraint public_line_salted check ((public_line is null) = (public_salt is null)),
    constraint internal_note_salted check ((internal_note is null) = (internal_salt is null))
);

create index entry_event_entry on entry_event (entry, seq);

-- a length in front of each part, so that no two rows are written alike; a missing part has the length -1
create function chain_part(part bytea) returns bytea language sql immutable as $$
    select case when part is null then int4send(-1) else int4send(octet_length(part)) || part end
$$;

create function chain_event() returns trigger language plpgsql as $$
declare
    head record;
begin
    perform pg_advisory_xact_lock(hashtext('candor ledger'));
    if coalesce(new.seq::text, new.previous_hash::text, new.hash::text, new.public_digest::text,
            new.internal_digest::text) is not null then
        raise exception 'the chain is written by the database' using errcode = 'check_violation', constraint = 'one_chain';
    end if;
    if not exists (select from entry e where e.id = new.entry and e.version = new.version) then
        raise exception 'the history tells what happened' using errcode = 'check_violation', constraint = 'told_as_it_is';
    end if;
    select seq, hash into head from entry_event order by seq desc limit 1;
    new.seq := coalesce(head.seq, 0) + 1;
    new.previous_hash := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
    new.public_digest := sha256(new.public_salt || convert_to(new.public_line, 'UTF8'));
    new.internal_digest := sha256(new.internal_salt || convert_to(new.internal_note, 'UTF8'));
    new.hash := sha256(chain_part(new.previous_hash) || chain_part(uuid_send(new.id)) || chain_part(uuid_send(new.entry))
        || chain_part(int4send(new.version)) || chain_part(int8send((extract(epoch from new.at) * 1000000)::bigint))
        || chain_part(uuid_send(new.official)) || chain_part(convert_to(new.kind, 'UTF8'))
        || chain_part(new.public_digest) || chain_part(new.internal_digest));
    return new;
end $$;

create trigger chained before insert on entry_event for each row execute function chain_event();
create trigger history_stays before update or delete on entry_event for each row execute function refuse_change();
create trigger history_is_not_emptied before truncate on entry_event for each statement execute function refuse_change();

-- An entry without a word in the history, or a step that the history does not tell, is refused when the transaction ends.
create function check_told() returns trigger language plpgsql as $$
begin
    if not exists (select from entry_event e where e.entry = new.id and e.version = new.version) then
        raise exception 'the history does not tell of this' using errcode = 'check_violation', constraint = 'history_tells';
    end if;
    return null;
end $$;

create constraint trigger history_tells_the_beginning after insert on entry deferrable initially deferred
    for each row execute function check_told();
create constraint trigger history_tells_each_step after update on entry deferrable initially deferred
    for each row when (old.* is distinct from new.*) execute function check_told();

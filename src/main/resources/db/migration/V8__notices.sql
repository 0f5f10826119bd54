-- What authors are still to be told. There is a row for every suggestion that officials did something about, whichever
-- way it was sent: who is written to shows when the notice leaves. No foreign key: checking one would lock the suggestion.
-- Nothing that a member does writes here.
create table notice (
    suggestion uuid primary key,
    -- in the order in which they happened
    changes text[] not null check (cardinality(changes) > 0 and changes <@ array[
        'ASKED', 'REOPENED', 'CLOSED', 'ANSWERED', 'DECLINED', 'ACCEPTED', 'ATTACHED', 'SUBMITTED', 'RETURNED',
        'SHELVED', 'RESUMED', 'OVERDUE', 'PROGRESS', 'MEASURE_DONE', 'MEASURE_ADDED', 'DEADLINE_SET', 'ASSIGNED',
        'CLAIMED', 'TAKEN_BACK', 'MOVED_ALONG', 'MOVED_BACK']),
    -- when it may leave; while it is in hand: when it may be taken in hand again
    due_at timestamptz not null,
    tries int not null check (tries >= 0),
    ends_at timestamptz not null
);

create index notice_due on notice (due_at);

-- which deadlines authors were told have passed
create table overdue_told (
    entry uuid not null references entry (id),
    deadline date not null,
    primary key (entry, deadline)
);

create index entry_overdue on entry (deadline, number) where state in ('REGISTERED', 'RECTIFYING', 'UNDER_REVIEW');

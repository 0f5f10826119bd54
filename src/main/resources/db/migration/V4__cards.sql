-- Where officials were shown what, so that one message goes with what it shows. Never a member's chat.
create table card (
    chat bigint not null,
    message int not null,
    kind text not null check (length(kind) = 1),
    subject uuid not null,
    -- a keyed image of how it was drawn last
    drawn uuid not null,
    primary key (chat, message)
);

create index card_subject on card (kind, subject);

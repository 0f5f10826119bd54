-- Several may draw a card at once. Nothing but what ends alone tells how it looks.
alter table card
    alter column drawn drop not null,
    -- whose drawing is under way, the one that began last, and since when
    add column drawer uuid,
    add column began timestamptz,
    -- whether another ended meanwhile, which may stand there now
    add column doubted boolean not null default false,
    add constraint drawn_since_then check ((drawer is null) = (began is null)),
    add constraint unknown_while_drawn check (drawn is null or drawer is null),
    add constraint doubted_while_drawn check (drawer is not null or not doubted);

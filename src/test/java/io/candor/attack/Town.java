package io.candor.attack;

import io.candor.access.Official;
import io.candor.ledger.Rectification;
import io.candor.sealing.Images;
import io.candor.suggestion.Additions;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Ratings;
import io.candor.suggestion.Releasing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people say something and officials act on it: the real beans on a real PostgreSQL. */
record Town(
        Mailbox mailbox,
        Additions additions,
        Ratings ratings,
        Opinions opinions,
        Rectification rectification,
        Releasing release,
        Images images,
        JdbcClient jdbc,
        Days days,
        Official official,
        Official verifier) {}

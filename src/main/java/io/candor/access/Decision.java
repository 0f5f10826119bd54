package io.candor.access;

import java.util.UUID;

/**
 * That an owner decides something.
 *
 * @param act names the decision, so that it is made once
 */
public record Decision(UUID act, OfficialId owner) {}

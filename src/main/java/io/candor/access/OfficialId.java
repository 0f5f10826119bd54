package io.candor.access;

import java.util.UUID;

/** Names an official for good, also after they have left. */
public record OfficialId(UUID value) {}

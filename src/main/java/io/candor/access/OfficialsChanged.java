package io.candor.access;

/** Somebody became an official, is none any more, or holds other roles or belongs to another unit; told within the transaction. */
public record OfficialsChanged() {}

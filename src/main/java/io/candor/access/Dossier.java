package io.candor.access;

/**
 * What is on record of an official.
 *
 * @param version goes up with each change, so that a button can say what its presser saw
 */
public record Dossier(Official official, int version) {}

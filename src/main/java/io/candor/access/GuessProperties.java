package io.candor.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try links of members; counted in memory only.
 *
 * @param codeMisses links of one person in a day that open nothing, until the next must wait; default 5, as for codes
 */
@ConfigurationProperties("candor.limits")
record GuessProperties(@DefaultValue("5") int codeMisses) {}

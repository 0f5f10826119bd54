package io.candor.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may say something.
 *
 * @param membership {@code open}: everybody; {@code group}: whoever is in the members' group; {@code invite}: whoever has
 *     opened a link of an owner's; default open
 */
@ConfigurationProperties("candor")
record MembershipProperties(@DefaultValue("open") MembershipRule membership) {}

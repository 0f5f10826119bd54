package io.candor.organisation;

import io.candor.CannotStart;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the organisation sorts and dates what it is told.
 *
 * @param taxonomy the file of its categories; default {@code config/taxonomy.yaml}, or the copy in the program where
 *     that does not exist
 * @param zone its time zone, such as {@code Asia/Shanghai}; default the machine's
 */
@ConfigurationProperties("candor")
record OrganisationProperties(
        @Nullable String taxonomy, @Nullable String zone) {

    OrganisationProperties {
        zoneId(zone);
    }

    ZoneId zoneId() {
        return zoneId(zone);
    }

    private static ZoneId zoneId(@Nullable String zone) {
        try {
            return zone == null || zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone.strip());
        } catch (DateTimeException unknown) {
            throw new CannotStart(
                    "candor.zone is \"" + zone + "\", which is no time zone.",
                    "Set a name such as Asia/Shanghai or Europe/Berlin, or remove it to use the machine's.");
        }
    }
}

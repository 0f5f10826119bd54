package io.candor.access;

import io.candor.CannotStart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is an official from the settings.
 *
 * @param owners Telegram ids of owners, separated by commas; default none, then a claim code is printed
 * @param officials first appointments, read while nobody is an official yet; default none
 */
@ConfigurationProperties("candor")
record AccessProperties(
        @DefaultValue Set<Long> owners, @DefaultValue List<Appointment> officials) {

    AccessProperties {
        owners = Set.copyOf(owners);
        officials = List.copyOf(officials);
        if (owners.stream().anyMatch(id -> id <= 0)) {
            throw new CannotStart(
                    "candor.owners has a number that is no Telegram id of a person.",
                    "Set the numbers that @userinfobot tells the owners, separated by commas.");
        }
    }

    @Override
    public String toString() {
        return "AccessProperties[hidden]";
    }

    /**
     * A first appointment.
     *
     * @param id the Telegram id
     * @param name 1 to 64 characters
     * @param roles DESK, HANDLER, SUPERVISOR or OWNER, separated by commas
     * @param unit the key of a unit of the taxonomy; obligatory for handlers
     * @param language en or zh; default the organisation's first
     */
    record Appointment(
            long id,
            @Nullable String name,
            @DefaultValue Set<String> roles,
            @Nullable String unit,
            @Nullable String language) {
        @Override
        public String toString() {
            return "Appointment[hidden]";
        }
    }
}

package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What follows from some settings, and the defaults of all others, for tests. */
public record InForce(ReleaseSchedule release, NoticeSpread spread, Terms terms) {

    public static InForce of(Map<String, String> settings, OfficeClock clock) {
        var binder = new Binder(new MapConfigurationPropertySource(settings));
        var anonymity = binder.bindOrCreate("candor.anonymity", AnonymityProperties.class);
        var retention = binder.bindOrCreate("candor.anonymity", RetentionProperties.class);
        return new InForce(new ReleaseSchedule(anonymity.rhythm(), clock), anonymity.spread(), retention.terms());
    }
}

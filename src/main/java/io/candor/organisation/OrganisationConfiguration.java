package io.candor.organisation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the organisation says of itself. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    OfficeClock officeClock(Clock clock, OrganisationProperties organisation) {
        return new OfficeClock(clock, organisation.zoneId());
    }

    @Bean
    Taxonomy taxonomy(OrganisationProperties organisation) {
        return new TaxonomyFile(organisation.taxonomy()).taxonomy();
    }
}

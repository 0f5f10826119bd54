package io.candor;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a {@code candor.*} setting that does not exist, in a file or an argument: a typo must not pass for a default. */
@Component
class UnknownSettings implements BeanFactoryPostProcessor {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("candor");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        var known = KnownSettings.ofCandor();
        set(beanFactory.getBean(Environment.class))
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(unknown -> refuse(unknown, known));
    }

    /** Without the environment's variables, whose names are ambiguous and not all meant for Candor. */
    private static Stream<ConfigurationPropertyName> set(Environment environment) {
        var deliberate = new UnboundElementsSourceFilter();
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(deliberate::apply)
                .flatMap(UnknownSettings::names)
                .filter(OURS::isAncestorOf);
    }

    private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource listed ? listed.stream() : Stream.empty();
    }

    private static void refuse(ConfigurationPropertyName unknown, KnownSettings known) {
        throw new CannotStart(
                "There is no setting " + unknown + ".",
                known.nearest(unknown)
                                .map(name -> "Did you mean " + name + "? ")
                                .orElse("") + "All settings are in config/application.yaml.");
    }
}

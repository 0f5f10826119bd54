package io.candor.database;

import io.candor.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Refuses, before anything connects, a database that is not named the way Java names a PostgreSQL. */
@Component
class ConfiguredUrl implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        var url = beanFactory.getBean(Environment.class).getProperty("spring.datasource.url");
        if (StringUtils.hasText(url) && !url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "The setting spring.datasource.url does not name a PostgreSQL.",
                    "Write it as jdbc:postgresql://host:5432/database; user and password have settings of their own,"
                            + " spring.datasource.username and spring.datasource.password.");
        }
    }
}

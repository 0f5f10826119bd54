package io.candor.playground;

import io.candor.CannotStart;
import io.candor.JarCommand;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** Without a token the bot talks to a simulator in its own process; beside settings of a real bot it does not start. */
class PlaygroundInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String TOKEN = "candor.telegram.token";
    private static final List<String> OF_A_REAL_BOT = List.of(
            "spring.datasource.url",
            "candor.telegram.webhook.url",
            "candor.owners",
            "candor.telegram.desk-chat",
            "candor.telegram.members-chat",
            "candor.telegram.channel");

    @SuppressWarnings("rawtypes")
    private static final Bindable<List<Map>> OFFICIALS = Bindable.listOf(Map.class);

    private static final Map<String, Object> DEFAULTS = Map.of(
            "candor.data", "data/playground",
            "candor.keyset", "data/playground/keyset.json",
            "candor.anonymity.release", "at-once",
            "candor.anonymity.notice-spread", "PT0S",
            "server.address", "127.0.0.1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty(TOKEN, "").isBlank() || environment.containsProperty(JarCommand.PROPERTY)) {
            return;
        }
        refuseBesideARealBot(environment);
        var simulator = Simulator.start(0, Clock.systemUTC(), "1:" + secret());
        var unit = HandlersUnit.in(taxonomy(environment));
        var roles = Cast.enter(simulator.people(), unit);
        configure(environment, simulator, roles);
        register(context, simulator);
    }

    private static void refuseBesideARealBot(ConfigurableEnvironment environment) {
        var binder = Binder.get(environment);
        var webhook = text(binder, "candor.telegram.mode").filter("webhook"::equalsIgnoreCase);
        if (webhook.isPresent()) {
            throw cannotStart("candor.telegram.mode=webhook");
        }
        OF_A_REAL_BOT.stream()
                .filter(setting -> text(binder, setting).isPresent())
                .findFirst()
                .ifPresent(setting -> {
                    throw cannotStart(setting);
                });
    }

    /** A list counts as well as a single value. */
    private static Optional<String> text(Binder binder, String setting) {
        return binder.bind(setting, Bindable.listOf(String.class))
                .map(values -> String.join(",", values).strip())
                .map(Optional::of)
                .orElseGet(Optional::empty)
                .filter(value -> !value.isEmpty());
    }

    private static CannotStart cannotStart(String setting) {
        return new CannotStart(
                "No token is set, but " + setting + " is.",
                "Set CANDOR_TELEGRAM_TOKEN to the token from @BotFather, or remove that setting to open the playground.");
    }

    private static Path taxonomy(ConfigurableEnvironment environment) {
        var setting = environment.getProperty("candor.taxonomy", "");
        return Path.of(setting.isBlank() ? "config/taxonomy.yaml" : setting);
    }

    private static void configure(ConfigurableEnvironment environment, Simulator simulator, Map<String, Object> roles) {
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource(
                "playground",
                Map.of(
                        "candor.playground",
                        true,
                        TOKEN,
                        simulator.token(),
                        "candor.telegram.api-url",
                        simulator.url().toString())));
        var values = new HashMap<>(DEFAULTS);
        if (!Binder.get(environment).bind("candor.officials", OFFICIALS).isBound()) {
            values.putAll(roles);
        }
        var defaults = new MapPropertySource("playground defaults", values);
        var packaged = sources.stream()
                .map(PropertySource::getName)
                .filter(name -> name.contains("class path resource [application"))
                .findFirst();
        packaged.ifPresentOrElse(name -> sources.addBefore(name, defaults), () -> sources.addLast(defaults));
    }

    private static void register(ConfigurableApplicationContext context, Simulator simulator) {
        var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        beans.registerSingleton("simulator", simulator);
        beans.registerDisposableBean("simulator", simulator::close);
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

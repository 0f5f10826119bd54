package io.candor.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;

/** An application that is nothing but the playground, as a browser meets it. */
final class OpenPlayground implements AutoCloseable {
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
            })
    @ComponentScan("io.candor.playground")
    static class OnlyThePlayground {}

    static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext application =
            new SpringApplicationBuilder(OnlyThePlayground.class).run("--server.port=0");

    Simulator simulator() {
        return application.getBean(Simulator.class);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return Json.read(send(HttpRequest.newBuilder(uri(path))).body());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    JsonNode person(String role, String language) throws IOException, InterruptedException {
        return get("/playground/world")
                .path("people")
                .valueStream()
                .filter(person -> person.path("role").asString().equals(role))
                .filter(person -> person.path("language_code").asString().equals(language))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        application.close();
    }
}

package io.candor.pictures;

import java.time.Duration;

/** A process with as much memory as it was given, which decodes the largest picture that is taken. */
final class DarkroomProcess {
    private DarkroomProcess() {}

    public static void main(String[] arguments) {
        try (var darkroom = new Darkroom()) {
            darkroom.develop(GreyPng.claiming(7_000, 7_000, 7_000), Duration.ofMinutes(1));
        }
    }
}

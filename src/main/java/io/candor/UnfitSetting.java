package io.candor;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.origin.Origin;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConverterNotFoundException;
import org.springframework.validation.FieldError;

/** A setting whose value cannot be used: names it, where it was set and what it must be; shows no value, it may be secret. */
class UnfitSetting {
    private static final String MEND = "Correct it; config/application.yaml says what each setting takes.";
    private static final Map<Class<?>, String> WORDS = Map.of(
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Boolean.class, "true or false",
            Duration.class, "a duration such as 30m, 24h or PT30M",
            ZoneId.class, "a time zone such as Europe/Berlin or Asia/Shanghai",
            LocalTime.class, "a time of day such as 08:00");

    private UnfitSetting() {}

    static CannotStart explain(BindException unfit) {
        return validation(unfit).map(UnfitSetting::violated).orElseGet(() -> unconverted(unfit));
    }

    static CannotStart named(String name) {
        return new CannotStart("The setting " + name + " has a value that cannot be used.", MEND);
    }

    private static CannotStart unconverted(BindException unfit) {
        var property = unfit.getProperty();
        var name = property == null ? unfit.getName() : property.getName();
        var place = place(property == null ? null : property.getOrigin());
        return new CannotStart("The setting " + name + place + " must be " + expected(unfit) + ".", MEND);
    }

    private static CannotStart violated(BindValidationException invalid) {
        var wrong = invalid.getValidationErrors().getAllErrors().stream()
                .map(error -> error instanceof FieldError field ? field(field) : error.getDefaultMessage())
                .collect(Collectors.joining("; "));
        return new CannotStart("The setting " + wrong + ".", MEND);
    }

    private static String field(FieldError field) {
        return field.getObjectName() + "." + field.getField() + place(Origin.from(field)) + " "
                + field.getDefaultMessage();
    }

    private static String place(@Nullable Origin origin) {
        return origin == null ? "" : " (" + origin + ")";
    }

    private static String expected(BindException unfit) {
        return causes(unfit)
                .filter(ConversionException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .flatMap(UnfitSetting::target)
                .map(UnfitSetting::words)
                .orElse("written differently");
    }

    private static Optional<Class<?>> target(Throwable conversion) {
        return switch (conversion) {
            case ConversionFailedException failed ->
                Optional.of(failed.getTargetType().getObjectType());
            case ConverterNotFoundException missing ->
                Optional.of(missing.getTargetType().getObjectType());
            default -> Optional.empty();
        };
    }

    private static String words(Class<?> target) {
        return target.isEnum() ? "one of " + constants(target) : WORDS.getOrDefault(target, "written differently");
    }

    private static String constants(Class<?> target) {
        return Arrays.stream(target.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static Optional<BindValidationException> validation(BindException unfit) {
        return causes(unfit)
                .filter(BindValidationException.class::isInstance)
                .map(BindValidationException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}

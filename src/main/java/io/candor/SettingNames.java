package io.candor;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Spells out the settings of a record, its nested records, lists and maps. */
class SettingNames {
    private SettingNames() {}

    static Stream<String> of(Class<?> properties) {
        var annotation = AnnotatedElementUtils.getMergedAnnotation(properties, ConfigurationProperties.class);
        return annotation == null ? Stream.empty() : below(annotation.prefix(), ResolvableType.forClass(properties));
    }

    private static Stream<String> below(String name, ResolvableType type) {
        if (type.toClass().isRecord()) {
            return Stream.of(type.toClass().getRecordComponents())
                    .flatMap(part -> below(
                            name + "." + DataObjectPropertyName.toDashedForm(part.getName()),
                            ResolvableType.forMethodReturnType(part.getAccessor())));
        }
        if (Map.class.isAssignableFrom(type.toClass())) {
            return below(name + ".*", type.asMap().getGeneric(1));
        }
        return Collection.class.isAssignableFrom(type.toClass())
                ? below(name + ".*", type.asCollection().getGeneric(0))
                : Stream.of(name);
    }
}

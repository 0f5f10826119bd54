package io.candor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.candor.sealing.MemberImages;
import io.candor.sealing.Seal;
import io.candor.sealing.WordImages;
import java.util.Set;
import org.slf4j.Logger;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RequestBody;

/** Rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "io.candor", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_TELEGRAM_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("io.candor.bot.telegram")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.telegram..", "okhttp3..");

    @ArchTest
    static final ArchRule CHAT_PACKAGES_ARE_SEEN_BY_NOBODY = classes()
            .that()
            .resideInAnyPackage("io.candor..chat..", "io.candor..desk..")
            .should(beSeenOnlyFromWithin());

    @ArchTest
    static final ArchRule RETURN_ADDRESSES_ARE_OPENED_WHERE_NOTICES_LEAVE = noClasses()
            .that()
            .resideOutsideOfPackage("io.candor.notification")
            .should()
            .callMethodWhere(
                    JavaCall.Predicates.target(owner(equivalentTo(Seal.class)).and(name("openAddress"))));

    @ArchTest
    static final ArchRule MEMBERS_ARE_LOOKED_FOR_WHERE_THEY_ARE_KEPT = noClasses()
            .that()
            .resideOutsideOfPackage("io.candor.sealing")
            .and()
            .haveNameNotMatching("io\\.candor\\.access\\.(Members|MemberInvitations)")
            .should()
            .dependOnClassesThat(equivalentTo(MemberImages.class));

    @ArchTest
    static final ArchRule WORDS_ARE_COMPARED_WHERE_THEY_ARE_SEALED = noClasses()
            .that()
            .resideOutsideOfPackage("io.candor.sealing")
            .and()
            .haveNameNotMatching("io\\.candor\\.suggestion\\.Sealer")
            .should()
            .dependOnClassesThat(equivalentTo(WordImages.class));

    @ArchTest
    static final ArchRule NOBODY_KNOWS_WHO_TELLS_AUTHORS = noClasses()
            .that()
            .resideOutsideOfPackage("io.candor.notification")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.candor.notification..");

    @ArchTest
    static final ArchRule NOTHING_LISTENS_AFTER_COMMIT = noMethods()
            .should()
            .beAnnotatedWith(TransactionalEventListener.class)
            .orShould()
            .beAnnotatedWith(Async.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule LISTENERS_ARE_PLAIN = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .should()
            .notBeAnnotatedWith(Async.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_UPDATE_IS_BOUND_BY_SPRING =
            methods().should(new NeverBindLibraryObjects()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule LOGS_TAKE_ONLY_WHAT_SAYS_NOTHING_OF_PEOPLE = classes().should(new LogOnlyHarmlessValues());

    private static ArchCondition<JavaClass> beSeenOnlyFromWithin() {
        return new ArchCondition<>("be seen only from within their own package") {
            @Override
            public void check(JavaClass chat, ConditionEvents events) {
                chat.getDirectDependenciesToSelf().stream()
                        .filter(seen -> !seen.getOriginClass().getPackageName().equals(chat.getPackageName()))
                        .forEach(seen -> events.add(SimpleConditionEvent.violated(chat, seen.getDescription())));
            }
        };
    }

    private static class NeverBindLibraryObjects extends ArchCondition<JavaMethod> {
        NeverBindLibraryObjects() {
            super("never bind objects of the Telegram library from a request");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            method.getParameters().stream()
                    .filter(parameter -> parameter.isAnnotatedWith(RequestBody.class))
                    .filter(parameter -> parameter.getRawType().getPackageName().startsWith("org.telegram"))
                    .forEach(parameter -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
        }
    }

    /** A log call's parameters reach the logger as objects; what makes them is looked at in {@link LogCallsTests}. */
    private static class LogOnlyHarmlessValues extends ArchCondition<JavaClass> {
        private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "error");

        LogOnlyHarmlessValues() {
            super("log no exception, no object of the library and nothing of a call");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAssignableTo(Logger.class))
                    .filter(call -> LEVELS.contains(call.getName()))
                    .filter(LogOnlyHarmlessValues::takesAnException)
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
        }

        private static boolean takesAnException(JavaMethodCall call) {
            return call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(DescribedPredicate.describe(
                            "throwable", parameter -> parameter.isAssignableTo(Throwable.class)));
        }
    }
}

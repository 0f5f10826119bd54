package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The code stays small: methods that fit into a glance, files that fit onto a page. */
class SizesTests {
    private static final int MEDIAN_METHOD = 5;
    private static final int LONGEST_METHOD = 25;
    private static final int LONGEST_FILE = 200;

    @Test
    void halfOfAllMethodsHaveFiveLinesOrFewer() throws IOException {
        var lengths = methods().stream().map(Method::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_METHOD);
    }

    @Test
    void noMethodIsLongerThanTwentyFiveLines() throws IOException {
        assertThat(methods())
                .filteredOn(method -> method.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanTwoHundredLines() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private record Method(String name, int lines) {}

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Method> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var found = new ArrayList<Method>();
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> new Counting(unit, positions, found).scan(unit, null));
            return found;
        }
    }

    private static class Counting extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        Counting(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getEndPosition(unit, method) > 0) {
                found.add(new Method(unit.getSourceFile().getName() + "#" + method.getName(), lines(method)));
            }
            return super.visitMethod(method, nothing);
        }

        private int lines(MethodTree method) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            return (int) (lines.getLineNumber(positions.getEndPosition(unit, method)) - first + 1);
        }
    }
}

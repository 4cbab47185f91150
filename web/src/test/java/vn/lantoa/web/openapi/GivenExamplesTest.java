package vn.lantoa.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

class GivenExamplesTest {
    @Test
    void every_example_belongs_to_an_existing_operation_of_its_tag() throws IOException {
        var operations = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.lantoa.web").stream()
                        .flatMap(one -> one.getMethods().stream())
                        .flatMap(GivenExamplesTest::named)
                        .collect(Collectors.toSet());

        try (var files = Files.list(Path.of("src/main/resources/vn/lantoa/web/openapi"))) {
            var given = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .flatMap(tag -> GivenExamples.read(tag).keySet().stream().map(operation -> tag + " " + operation));

            assertThat(given).isNotEmpty().isSubsetOf(operations);
        }
    }

    private static Stream<String> named(JavaMethod method) {
        var tag = method.getOwner()
                .tryGetAnnotationOfType(Tag.class)
                .map(Tag::name)
                .orElse("");
        return method.tryGetAnnotationOfType(Operation.class).map(one -> tag + " " + one.operationId()).stream();
    }
}

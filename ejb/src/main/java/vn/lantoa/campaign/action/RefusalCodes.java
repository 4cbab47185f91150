package vn.lantoa.campaign.action;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;

/**
 * Storage format of a refusal: one reason per line, with field, code and parameters separated by {@code |}; or only the
 * type of the problem. Texts are produced on display.
 */
final class RefusalCodes {
    private RefusalCodes() {}

    static String of(Problem why) {
        if (!(why instanceof Rejected rejected)) return why.type();
        return rejected.issues().list().stream().map(RefusalCodes::line).collect(Collectors.joining("\n"));
    }

    private static String line(Issue issue) {
        return Stream.concat(Stream.of(issue.field(), issue.code()), issue.params().stream())
                .map(part -> part.replaceAll("[|\\p{Cntrl}]", " "))
                .collect(Collectors.joining("|"));
    }
}

package vn.lantoa.rendition.picture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;

/**
 * Results of the child by file.
 *
 * @param rest the outcome of files without a result
 */
record PictureAnswers(Map<String, MakeOutcome> said, MakeOutcome rest) {
    private static final Pattern SIZE = Pattern.compile("(made-\\d{1,3}) (\\d{1,5})x(\\d{1,5})");
    private static final Pattern REFUSED = Pattern.compile("(made-\\d{1,3}) ([a-z-]{3,40})");
    private static final Pattern REASON = Pattern.compile("[a-z-]{3,40}");

    MakeOutcome of(int index) {
        return said.getOrDefault("made-" + index, rest);
    }

    static PictureAnswers read(ChildOutcome outcome, Path directory) {
        if (!(outcome instanceof ChildOutcome.Finished finished) || JavaChild.isOutOfMemory(outcome))
            return new PictureAnswers(Map.of(), Objects.requireNonNull(MakeOutcome.refusal(outcome, "unreadable")));
        var outcomes = new HashMap<String, MakeOutcome>();
        var reason = "unreadable";
        for (var line : finished.stdout().lines().toList()) {
            var size = SIZE.matcher(line);
            var refused = REFUSED.matcher(line);
            if (size.matches())
                outcomes.put(
                        size.group(1),
                        new MakeOutcome.MadeRendition(
                                directory.resolve(size.group(1)),
                                Integer.parseInt(size.group(2)),
                                Integer.parseInt(size.group(3))));
            else if (refused.matches()) outcomes.put(refused.group(1), new Impossible(refused.group(2)));
            else if (REASON.matcher(line).matches()) reason = line;
        }
        return new PictureAnswers(outcomes, new Impossible(reason));
    }
}

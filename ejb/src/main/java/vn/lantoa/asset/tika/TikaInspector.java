package vn.lantoa.asset.tika;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.MediaInspector;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;

/** Inspector of documents and pictures that runs {@link TikaChild}. Does not handle audio and video. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class TikaInspector implements MediaInspector {
    private static final int HEAP_MEBIBYTES = 256;
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final JavaChild CHILD = new JavaChild(TikaInspector.class, List.of("TikaChild"), HEAP_MEBIBYTES);
    private static final String PROBLEM = "problem";

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = TIME;

    @Override
    public boolean takes(String mediaType) {
        return !TimedMedia.includes(mediaType);
    }

    @Override
    public Inspection inspect(Path file, String name, Path directory) {
        return inspectionOf(children.run(CHILD.command(config, directory, List.of(file.toString(), name), time)));
    }

    static Inspection inspectionOf(ChildOutcome outcome) {
        if (outcome instanceof ChildOutcome.TimedOut) return new GaveUp("inspector-timeout");
        if (outcome instanceof ChildOutcome.TooMuchOutput) return new GaveUp("inspector-output");
        if (outcome instanceof ChildOutcome.Stopped stopped) return new Inspection.Broken(stopped.why());
        if (outcome instanceof ChildOutcome.CouldNotStart start) return new Inspection.Broken(start.why());
        if (JavaChild.isOutOfMemory(outcome)) return new GaveUp("inspector-memory");
        var finished = (ChildOutcome.Finished) outcome;
        return finished.isSuccess() ? read(finished.stdout()) : new GaveUp("inspector-crashed");
    }

    private static Inspection read(String answer) {
        Map<String, String> facts = new HashMap<>();
        object(answer).forEach((key, value) -> facts.put(key, ((JsonString) value).getString()));
        var problem = facts.getOrDefault(PROBLEM, "");
        var type = facts.getOrDefault(Fact.DETECTED_TYPE, "");
        return switch (problem) {
            case "encrypted" -> new Inspection.Locked(type);
            case "too-many-pixels", "declares-entities" -> new Inspection.Harmful(type, problem);
            case "unreadable" -> new Inspection.Unreadable(type);
            default -> new Inspection.InspectionFacts(facts);
        };
    }

    private static JsonObject object(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalStateException("the inspector did not print JSON", e);
        }
    }
}
